package bangkom.training.plan;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
    private final PlanItemViews views;
    private final Caller caller;

    ItemsOfPlanResource(TrainingPlans plans, StoredPlanItems items, PlanItemViews views, Caller caller) {
        this.plans = plans;
        this.items = items;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(operationId = "listPlanItems", summary = "The items of a plan, by the rank of their needs")
    public Page<PlanItemView> list(
            UUID id, @RestQuery UUID unitId, @RestQuery PlanItemStatus status, @Valid @BeanParam Paging paging) {
        var plan = plans.get(id);
        return items.list(id, unitId, status, paging.of(PlanItemView.class))
                .pageOf(page -> views.of(caller.agencyId(), plan, page, caller.roles()));
    }
}
