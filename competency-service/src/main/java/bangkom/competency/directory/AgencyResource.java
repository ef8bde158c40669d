package bangkom.competency.directory;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/agencies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies", description = "Instansi: the bodies that plan for their civil servants")
class AgencyResource {
    private static final List<String> SEE_ALL = List.of(Role.OPERATOR, Role.NATIONAL_ANALYST, Role.HR_ADMIN);

    private final DirectoryService directory;
    private final Agencies agencies;
    private final Caller caller;
    private final AuditEntries trail;

    AgencyResource(DirectoryService directory, Agencies agencies, Caller caller, AuditEntries trail) {
        this.directory = directory;
        this.agencies = agencies;
        this.caller = caller;
        this.trail = trail;
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "listAgencies",
            summary = "List the agencies, for those who work with others; for everyone else the own one",
            description = "The personnel office finds here whereto a civil servant is released, an operator what is"
                    + " registered, a national analyst whose figures they are.")
    public Page<AgencyView> list(
            @RestQuery AgencyKind kind,
            @Parameter(description = "Only those whose code or name holds this", example = "Contoh")
                    @RestQuery
                    @Size(min = 2, max = 200)
                    @Pattern(regexp = "[^\\u0000]*")
                    String q,
            @Valid @BeanParam Paging paging) {
        var sight = SEE_ALL.stream().anyMatch(caller::has)
                ? new Filter().and("true")
                : Filter.of("agency", caller.agencyId(), "a.id = :agency");
        return agencies.list(sight, kind, q, paging.of(AgencyView.class, "code"))
                .page(agency -> agency);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OPERATOR)
    @Operation(
            operationId = "registerAgency",
            summary = "Register an agency, or change what is known of it",
            description = "The id is the operator's choice, because the identity provider's tokens name it too."
                    + " Registering the same again changes nothing.")
    public RestResponse<AgencyView> register(UUID id, @Valid @NotNull AgencyDraft draft) {
        return answer(directory.register(id, draft));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "getAgency", summary = "Read the caller's own agency")
    public RestResponse<AgencyView> get(UUID id) {
        return answer(agencies.get(id).view());
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "getAgencyHistory",
            summary = "What became of the caller's own agency: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        agencies.get(id);
        return trail.history("agency", id, cursor, limit);
    }

    private static RestResponse<AgencyView> answer(AgencyView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
