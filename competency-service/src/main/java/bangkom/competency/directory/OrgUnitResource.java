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
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/org-units")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation units", description = "Unit organisasi: the parts of an agency, upserted by their code")
class OrgUnitResource {
    private final DirectoryService directory;
    private final OrgUnitService service;
    private final OrgUnits units;
    private final Caller caller;
    private final AuditEntries trail;

    OrgUnitResource(
            DirectoryService directory, OrgUnitService service, OrgUnits units, Caller caller, AuditEntries trail) {
        this.directory = directory;
        this.service = service;
        this.units = units;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT})
    @Idempotent
    @Operation(
            operationId = "upsertOrgUnits",
            summary = "Bring up to 1,000 units in line with the agency's personnel system",
            description = "By code; a parent stands before its parts. What is the same already is UNCHANGED and told to"
                    + " nobody.")
    public RestResponse<BatchAnswer> upsert(@Valid @NotNull Batch<OrgUnitDraft> batch) {
        return ResponseBuilder.<BatchAnswer>create(207)
                .entity(directory.upsertUnits(batch.items()))
                .build();
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "listOrgUnits", summary = "List the agency's units by code")
    public Page<OrgUnitView> list(@RestQuery @Size(max = 80) String code, @Valid @BeanParam Paging paging) {
        return units.list(caller.agencyId(), code, paging.of(OrgUnitView.class, "code"))
                .page(row -> row.view(caller.roles()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "getOrgUnit", summary = "Read one unit")
    public RestResponse<OrgUnitView> get(UUID id) {
        return answer(units.get(caller.agencyId(), id));
    }

    @POST
    @Path("/{id}/move")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(
            operationId = "moveOrgUnit",
            summary = "Put a unit, with all below it, below another unit or at the top",
            description = "422 UNIT_BELOW_ITSELF below itself; 409 UNIT_INACTIVE if either is no longer active.")
    public RestResponse<OrgUnitView> move(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull OrgUnitMoveDraft draft) {
        return answer(service.move(id, ifMatch, draft));
    }

    @POST
    @Path("/{id}/merger")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(
            operationId = "mergeOrgUnit",
            summary = "Let a unit go up in another one",
            description = "Its posts, people and active units below go to the other unit; it is INACTIVE afterwards and"
                    + " says in `mergedIntoId` where all went. Each of them is told of.")
    public RestResponse<OrgUnitView> merge(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull OrgUnitMergerDraft draft) {
        return answer(service.merge(id, ifMatch, draft));
    }

    @POST
    @Path("/{id}/deactivation")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(
            operationId = "deactivateOrgUnit",
            summary = "Close a unit for good",
            description = "409 UNIT_IN_USE with every reason while it has active units below, posts or people. A closed"
                    + " unit cannot be opened again; its code stays taken.")
    public RestResponse<OrgUnitView> deactivate(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DeactivationDraft draft) {
        return answer(service.deactivate(id, ifMatch, draft));
    }

    private RestResponse<OrgUnitView> answer(OrgUnit unit) {
        var view = unit.view(caller.roles());
        return ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "getOrgUnitHistory",
            summary = "What became of a unit: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("org-unit", id, cursor, limit);
    }
}
