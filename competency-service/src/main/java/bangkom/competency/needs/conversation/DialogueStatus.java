package bangkom.competency.needs.conversation;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;

/** What the superior wrote counts once the employee confirmed it. */
enum DialogueStatus {
    PROPOSED,
    CONFIRMED;

    DialogueStatus confirmed() {
        if (this != PROPOSED) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "CONFIRMATION: %s", this);
        }
        return CONFIRMED;
    }
}
