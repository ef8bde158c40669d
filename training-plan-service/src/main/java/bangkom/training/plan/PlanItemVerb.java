package bangkom.training.plan;

import bangkom.commons.identity.Role;
import java.util.List;
import java.util.Set;

/** What people may do with a single item; planning, scheduling and delivering follow from elsewhere. */
enum PlanItemVerb {
    DROP;

    /** An item is dropped from a draft, or from a published plan before it is scheduled. */
    static List<PlanItemVerb> allowed(PlanItemStatus item, PlanStatus plan, Set<String> roles) {
        return roles.contains(Role.HR_ADMIN) && isDroppable(item, plan) ? List.of(DROP) : List.of();
    }

    static boolean isDroppable(PlanItemStatus item, PlanStatus plan) {
        return item == PlanItemStatus.DRAFT && plan == PlanStatus.DRAFT
                || item == PlanItemStatus.PLANNED && plan == PlanStatus.PUBLISHED;
    }
}
