package bangkom.competency.delegation;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Delegations over HTTP. */
@Path("/v1/delegations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.DIRECT_SUPERVISOR,
    Role.UNIT_MANAGER,
    Role.HR_ADMIN,
    Role.AUTHORIZED_OFFICIAL,
    Role.APPOINTING_OFFICIAL
})
@Tag(name = "Delegations", description = "Pelimpahan wewenang: who may act for whom, in which role, until when")
class DelegationResource {
    private final DelegationService service;
    private final Delegations delegations;
    private final Caller caller;
    private final AuditEntries trail;

    DelegationResource(DelegationService service, Delegations delegations, Caller caller, AuditEntries trail) {
        this.service = service;
        this.delegations = delegations;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = DelegationView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "grantDelegation",
            summary = "Let a colleague act for the caller",
            description =
                    "In one of the caller's own roles, for the caller's own scope, for a year at most; what was"
                            + " delegated is not delegated on. The delegate sends the delegation's id as `X-On-Behalf-Of` and then"
                            + " has that role and no other, in every service. Who may not take a step as a person still may not.")
    public RestResponse<DelegationView> grant(@Valid @NotNull DelegationDraft draft) {
        var delegation = service.grant(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/delegations/" + delegation.id())), delegation);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "listDelegations",
            summary = "List delegations",
            description = "Those the caller gave or received; HR_ADMIN and AUDITOR read all of the agency.")
    public Page<DelegationView> list(
            @RestQuery UUID delegatorId, @RestQuery UUID delegateId, @Valid @BeanParam Paging paging) {
        return delegations
                .list(caller.agencyId(), service.party(), delegatorId, delegateId, paging.of(DelegationView.class))
                .page(service::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "getDelegation", summary = "Read one delegation")
    public RestResponse<DelegationView> get(UUID id) {
        return answer(ResponseBuilder.create(200), delegations.get(caller.agencyId(), id, service.party()));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "getDelegationHistory",
            summary = "What became of a delegation: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("delegation", id, cursor, limit);
    }

    @POST
    @Path("/{id}/revocation")
    @Idempotent
    @Operation(
            operationId = "revokeDelegation",
            summary = "End a delegation before its date",
            description = "By who gave it, or by HR_ADMIN. 409 STATE_CONFLICT if it is over already.")
    public RestResponse<DelegationView> revoke(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DelegationRevocationDraft draft) {
        return answer(ResponseBuilder.create(200), service.revoke(id, ifMatch, draft));
    }

    private RestResponse<DelegationView> answer(ResponseBuilder<DelegationView> response, Delegation delegation) {
        return response.header("ETag", IfMatch.etag(delegation.version()))
                .entity(service.view(delegation))
                .build();
    }
}
