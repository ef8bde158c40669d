package bangkom.training.plan;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Cursor;
import bangkom.commons.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The items of a plan, over HTTP; a class of its own, because its path lies below another resource's. */
@Path("/v1/training-plans/{id}/items")
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
class ItemsOfPlanResource {
    private final TrainingPlans plans;
    private final StoredPlanItems items;
    private final PlanParticipants participants;
    private final Caller caller;

    ItemsOfPlanResource(TrainingPlans plans, StoredPlanItems items, PlanParticipants participants, Caller caller) {
        this.plans = plans;
        this.items = items;
        this.participants = participants;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(operationId = "listPlanItems", summary = "The items of a plan, by the rank of their needs")
    public Page<PlanItemView> list(
            UUID id,
            @RestQuery UUID unitId,
            @RestQuery PlanItemStatus status,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var plan = plans.get(id);
        var page = items.after(id, unitId, status, Cursor.parse(cursor), limit);
        var people = participants.count(
                caller.agencyId(), page.stream().map(PlanItem::id).toArray(UUID[]::new));
        var rows = page.stream()
                .map(item -> item.view(
                        people.getOrDefault(item.id(), 0),
                        PlanItemVerb.allowed(item.status(), plan.status(), caller.roles())))
                .toList();
        return Page.of(rows, limit, row -> new Cursor("", row.id()));
    }
}
