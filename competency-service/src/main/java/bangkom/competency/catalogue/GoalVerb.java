package bangkom.competency.catalogue;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.List;
import java.util.stream.Stream;

/** The one step of a goal. */
enum GoalVerb {
    CLOSURE(GoalStatus.ACTIVE, GoalStatus.CLOSED);

    private final GoalStatus from;
    private final GoalStatus to;

    GoalVerb(GoalStatus from, GoalStatus to) {
        this.from = from;
        this.to = to;
    }

    static List<GoalVerb> allowed(GoalStatus status) {
        return Stream.of(values()).filter(verb -> verb.from == status).toList();
    }

    /** The state afterwards; 409 from another one. */
    GoalStatus apply(GoalStatus status) {
        if (status != from) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", this, status);
        }
        return to;
    }
}
