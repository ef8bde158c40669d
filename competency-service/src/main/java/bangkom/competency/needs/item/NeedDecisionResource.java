package bangkom.competency.needs.item;

import bangkom.commons.batch.Batch;
import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Role;
import bangkom.competency.needs.NeedVerb;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What is decided about needs over HTTP, by those who answer for it. */
@Path("/v1/need-items")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Needs", description = "Kebutuhan pengembangan kompetensi of a unit, with priority and decision")
class NeedDecisionResource {
    private static final int MULTI_STATUS = 207;

    private final NeedItemService service;
    private final NeedItemReading reading;

    NeedDecisionResource(NeedItemService service, NeedItemReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @POST
    @Path("/{id}/exclusion")
    @RolesAllowed({Role.UNIT_MANAGER, Role.HR_ADMIN})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "excludeFromNeedItem",
            summary = "Say that it is not the need of one of its people, with a reason the person can read",
            description = "Before it is confirmed and ranked: what is left is what the superior confirms (BR-NEED-01).")
    public RestResponse<NeedItemView> exclude(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NeedExclusionDraft draft) {
        return answer(service.exclude(id, draft, ifMatch));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed({Role.UNIT_MANAGER, Role.HR_ADMIN})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "confirmNeedItem",
            summary = "Confirm a proposed need",
            description = "A need exists only after a superior confirmed it (BR-NEED-01).")
    public RestResponse<NeedItemView> confirm(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.decide(id, NeedVerb.CONFIRMATION, null, ifMatch));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "acceptNeedItem", summary = "Accept a confirmed need, to be planned after the sign-off")
    public RestResponse<NeedItemView> accept(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.decide(id, NeedVerb.ACCEPTANCE, null, ifMatch));
    }

    @POST
    @Path("/{id}/deferral")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "deferNeedItem", summary = "Let a need wait, with a reason")
    public RestResponse<NeedItemView> defer(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NeedReasonDraft draft) {
        return answer(service.decide(id, NeedVerb.DEFERRAL, draft.reason(), ifMatch));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "rejectNeedItem", summary = "Refuse a need, with a reason")
    public RestResponse<NeedItemView> reject(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NeedReasonDraft draft) {
        return answer(service.decide(id, NeedVerb.REJECTION, draft.reason(), ifMatch));
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "closeNeedItem",
            summary = "Say that a need is met, with what shows it",
            description = "Once what was planned for it was delivered; told as bangkom.need.closed.v1.")
    public RestResponse<NeedItemView> close(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NeedReasonDraft draft) {
        return answer(service.decide(id, NeedVerb.CLOSURE, draft.reason(), ifMatch));
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "reopenNeedItem",
            summary = "Say that a need is still open although something was delivered for it, with a reason",
            description = "It can be planned again; told as bangkom.need.reopened.v1.")
    public RestResponse<NeedItemView> reopen(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NeedReasonDraft draft) {
        return answer(service.decide(id, NeedVerb.REOPENING, draft.reason(), ifMatch));
    }

    @POST
    @Path("/confirmation/batch")
    @RolesAllowed({Role.UNIT_MANAGER, Role.HR_ADMIN})
    @Idempotent
    @Operation(operationId = "confirmNeedItems", summary = "Confirm up to 1,000 needs")
    public RestResponse<BatchAnswer> confirmAll(@Valid @NotNull Batch<NeedDecisionDraft> batch) {
        return answers(service.decideAll(batch.items(), NeedVerb.CONFIRMATION));
    }

    @POST
    @Path("/acceptance/batch")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(operationId = "acceptNeedItems", summary = "Accept up to 1,000 needs")
    public RestResponse<BatchAnswer> acceptAll(@Valid @NotNull Batch<NeedDecisionDraft> batch) {
        return answers(service.decideAll(batch.items(), NeedVerb.ACCEPTANCE));
    }

    @POST
    @Path("/deferral/batch")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(operationId = "deferNeedItems", summary = "Let up to 1,000 needs wait, each with its reason")
    public RestResponse<BatchAnswer> deferAll(@Valid @NotNull Batch<NeedDecisionDraft> batch) {
        return answers(service.decideAll(batch.items(), NeedVerb.DEFERRAL));
    }

    private RestResponse<NeedItemView> answer(NeedItem item) {
        var view = reading.view(item);
        return ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }

    private static RestResponse<BatchAnswer> answers(BatchAnswer answer) {
        return ResponseBuilder.<BatchAnswer>create(MULTI_STATUS).entity(answer).build();
    }
}
