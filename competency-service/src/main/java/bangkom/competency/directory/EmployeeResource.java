package bangkom.competency.directory;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.batch.Batch;
import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/employees")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.EMPLOYEE,
    Role.DIRECT_SUPERVISOR,
    Role.UNIT_MANAGER,
    Role.HR_ADMIN,
    Role.AUTHORIZED_OFFICIAL,
    Role.APPOINTING_OFFICIAL,
    Role.ASSESSOR,
    Role.AUDITOR,
    Role.INTEGRATION_CLIENT,
    Role.SERVICE
})
@Tag(name = "Employees", description = "Pegawai ASN: the civil servants of an agency, upserted by their reference")
class EmployeeResource {
    private static final int MULTI_STATUS = 207;

    private final EmployeeService service;
    private final SeenEmployees seen;
    private final Employees employees;
    private final EmployeeIncludes includes;
    private final Caller caller;
    private final AuditEntries trail;

    EmployeeResource(
            EmployeeService service,
            SeenEmployees seen,
            Employees employees,
            EmployeeIncludes includes,
            Caller caller,
            AuditEntries trail) {
        this.service = service;
        this.seen = seen;
        this.employees = employees;
        this.includes = includes;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT})
    @Idempotent
    @Operation(
            operationId = "upsertEmployees",
            summary = "Bring up to 1,000 civil servants in line with the agency's personnel system",
            description = "By externalRef. A NIP has 18 digits that say what they must (BR-NIP-01 to 04; Peraturan BKN"
                    + " 22/2007) and is unique in the nation. A supervisor may stand anywhere in the batch.")
    public RestResponse<BatchAnswer> upsert(@Valid @NotNull Batch<EmployeeDraft> batch) {
        return ResponseBuilder.<BatchAnswer>create(MULTI_STATUS)
                .entity(service.upsert(batch.items()))
                .build();
    }

    @POST
    @Path("/search")
    @Operation(
            operationId = "searchEmployees",
            summary = "Find a civil servant by NIP",
            description = "Answers with nobody or one; only those the caller may see are found.")
    public Page<EmployeeView> search(@Valid @NotNull EmployeeSearchDraft wanted) {
        var sight = EmployeeSight.of(caller);
        return new Page<>(seen.withNip(caller.agencyId(), sight, wanted.nip()), null);
    }

    @GET
    @Operation(
            operationId = "listEmployees",
            summary = "List the civil servants the caller may see",
            description =
                    "An employee sees the own record, a direct supervisor also those led, a unit manager those of"
                            + " the own unit and all below; the personnel office, officials, assessors and auditors see everyone.")
    public Page<EmployeeView> list(
            @RestQuery UUID unitId,
            @RestQuery UUID positionId,
            @RestQuery @Size(max = 40) @Pattern(regexp = EmployeeIncludes.PATTERN) String include,
            @Valid @BeanParam Paging paging) {
        var sight = EmployeeSight.of(caller);
        var listing = paging.of(EmployeeView.class);
        var rows = seen.page(caller.agencyId(), sight, unitId, positionId, listing);
        var total = listing.counted() ? employees.count(caller.agencyId(), sight, unitId, positionId) : null;
        return listing.found(rows, total).pageOf(views -> includes.add(include, views));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getEmployee", summary = "Read one civil servant, if the caller may see them")
    public RestResponse<EmployeeView> get(
            UUID id, @RestQuery @Size(max = 40) @Pattern(regexp = EmployeeIncludes.PATTERN) String include) {
        var sight = EmployeeSight.of(caller);
        var view = seen.get(caller.agencyId(), sight, id)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "employee %s", id));
        return ResponseBuilder.ok(includes.add(include, List.of(view)).get(0))
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    @Operation(
            operationId = "getEmployeeHistory",
            summary = "What became of a civil servant's record: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id, null);
        return trail.history("employee", id, cursor, limit);
    }
}
