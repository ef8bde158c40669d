package bangkom.training.plan;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;

/** Where an item of a plan stands (status butir rencana), with the turns it may take. */
public enum PlanItemStatus {
    DRAFT,
    PLANNED,
    SCHEDULED,
    DELIVERED,
    DROPPED;

    boolean mayBecome(PlanItemStatus next) {
        return switch (this) {
            case DRAFT -> next == PLANNED || next == DROPPED;
            case PLANNED -> next == SCHEDULED || next == DROPPED;
            case SCHEDULED -> next == DELIVERED || next == PLANNED;
            case DELIVERED, DROPPED -> false;
        };
    }

    PlanItemStatus become(PlanItemStatus next) {
        if (!mayBecome(next)) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "plan-item: %s → %s", this, next);
        }
        return next;
    }
}
