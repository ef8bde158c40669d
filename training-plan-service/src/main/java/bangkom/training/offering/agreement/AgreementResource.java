package bangkom.training.offering.agreement;

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

/** Partnership agreements over HTTP. */
@Path("/v1/partnership-agreements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.HR_ADMIN,
    Role.UNIT_MANAGER,
    Role.AUTHORIZED_OFFICIAL,
    Role.APPOINTING_OFFICIAL,
    Role.AUDITOR,
    Role.INTEGRATION_CLIENT
})
@Tag(name = "Partnership agreements", description = "Perjanjian kerja sama: what providers owe an agency")
class AgreementResource {
    private final AgreementService service;
    private final PartnershipAgreements agreements;
    private final Caller caller;
    private final AuditEntries trail;

    AgreementResource(AgreementService service, PartnershipAgreements agreements, Caller caller, AuditEntries trail) {
        this.service = service;
        this.agreements = agreements;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @APIResponseSchema(value = AgreementView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "addPartnershipAgreement", summary = "Adds an agreement as a draft")
    public RestResponse<AgreementView> add(@Valid @NotNull AgreementDraft draft) {
        var agreement = service.add(draft);
        var location = URI.create("/v1/partnership-agreements/" + agreement.id());
        return answer(ResponseBuilder.created(location), agreement);
    }

    @GET
    @Transactional
    @Operation(operationId = "listPartnershipAgreements", summary = "The agency's agreements")
    public Page<AgreementView> list(
            @RestQuery UUID providerId, @RestQuery AgreementStatus status, @Valid @BeanParam Paging paging) {
        var today = service.today();
        return agreements
                .list(caller.agencyId(), providerId, status, today, paging.of(AgreementView.class))
                .page(agreement -> agreement.view(caller, today));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getPartnershipAgreement", summary = "Reads one agreement")
    public RestResponse<AgreementView> get(UUID id) {
        return answer(ResponseBuilder.create(200), agreements.get(caller.agencyId(), id));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getPartnershipAgreementHistory",
            summary = "What became of an agreement: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("agreement", id, cursor, limit);
    }

    @POST
    @Path("/{id}/activation")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(
            operationId = "activatePartnershipAgreement",
            summary = "Lets an agreement take effect",
            description = "422 AGREEMENT_NOT_EFFECTIVE if it is over already or its provider is not active.")
    public RestResponse<AgreementView> activate(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.activate(id, ifMatch));
    }

    @POST
    @Path("/{id}/termination")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(operationId = "terminatePartnershipAgreement", summary = "Ends an agreement early, with a reason")
    public RestResponse<AgreementView> terminate(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AgreementTerminationDraft draft) {
        return answer(ResponseBuilder.create(200), service.terminate(id, ifMatch, draft.reason()));
    }

    private RestResponse<AgreementView> answer(
            ResponseBuilder<AgreementView> response, PartnershipAgreement agreement) {
        return response.header("ETag", IfMatch.etag(agreement.version()))
                .entity(agreement.view(caller, service.today()))
                .build();
    }
}
