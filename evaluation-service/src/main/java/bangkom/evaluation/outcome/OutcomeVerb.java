package bangkom.evaluation.outcome;

import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.List;
import java.util.Set;

/** The state machine of an outcome: decided once, by somebody else than the one who proposed it. */
enum OutcomeVerb {
    CONFIRMATION(OutcomeStatus.CONFIRMED, "confirmed"),
    REJECTION(OutcomeStatus.REJECTED, "rejected");

    final OutcomeStatus to;
    final String pastTense;

    OutcomeVerb(OutcomeStatus to, String pastTense) {
        this.to = to;
        this.pastTense = pastTense;
    }

    static List<OutcomeVerb> allowed(OutcomeStatus status, Set<String> roles, boolean involved) {
        boolean decides = roles.contains(Role.ASSESSOR) || roles.contains(Role.DIRECT_SUPERVISOR);
        return status == OutcomeStatus.PROPOSED && decides && !involved ? List.of(values()) : List.of();
    }

    OutcomeStatus apply(OutcomeStatus status) {
        if (status != OutcomeStatus.PROPOSED) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", this, status);
        }
        return to;
    }
}
