package bangkom.training.plan;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Cursor;
import bangkom.commons.paging.Page;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Single items of plans, over HTTP. */
@Path("/v1/plan-items")
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
@Tag(name = "Training plans")
class PlanItemResource {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final PlanItemService service;
    private final TrainingPlans plans;
    private final StoredPlanItems items;
    private final PlanParticipants participants;
    private final Caller caller;
    private final AuditEntries trail;

    PlanItemResource(
            PlanItemService service,
            TrainingPlans plans,
            StoredPlanItems items,
            PlanParticipants participants,
            Caller caller,
            AuditEntries trail) {
        this.service = service;
        this.plans = plans;
        this.items = items;
        this.participants = participants;
        this.caller = caller;
        this.trail = trail;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getPlanItem", summary = "An item of a plan")
    public RestResponse<PlanItemView> get(UUID id) {
        return answer(items.get(id));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getPlanItemHistory",
            summary = "What became of an item: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("plan-item", id, cursor, limit);
    }

    @GET
    @Path("/{id}/participants")
    @Transactional
    @Operation(operationId = "listPlanItemParticipants", summary = "Who is to be developed by an item")
    public Page<PlanItemParticipantView> people(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var item = items.get(id);
        var rows = participants
                .after(caller.agencyId(), item.id(), Cursor.parse(cursor).id(), limit)
                .stream()
                .map(PlanItemParticipantView::new)
                .toList();
        return Page.of(rows, limit, row -> new Cursor("", row.employeeId()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.HR_ADMIN)
    @Transactional
    @Operation(
            operationId = "amendPlanItem",
            summary = "Completes an item of a draft (merge patch): programme, schedule, agreement, curriculum, costs",
            description =
                    "If-Match is the item's version. Another programme brings its form, provider and lesson hours,"
                            + " and the people it suits. The plan gets a new version too.")
    public RestResponse<PlanItemView> amend(
            UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MERGE_PATCH,
                                        schema = @Schema(implementation = PlanItemAmendment.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = PlanItemAmendment.class))
                            })
                    @NotNull
                    ObjectNode patch)
            throws JsonProcessingException {
        return answer(service.amend(id, ifMatch, patch));
    }

    @POST
    @Path("/{id}/drop")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "dropPlanItem",
            summary = "Leaves an item out, with a reason; a planned one gives its money back")
    public RestResponse<PlanItemView> drop(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PlanReasonDraft draft) {
        return answer(service.drop(id, ifMatch, draft.reason()));
    }

    private RestResponse<PlanItemView> answer(PlanItem item) {
        var actions =
                PlanItemVerb.allowed(item.status(), plans.get(item.planId()).status(), caller.roles());
        var view = item.view(participants.count(item.id()), actions);
        return RestResponse.ResponseBuilder.<PlanItemView>ok(view)
                .header("ETag", IfMatch.etag(item.version()))
                .build();
    }
}
