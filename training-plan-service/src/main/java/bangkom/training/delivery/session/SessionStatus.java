package bangkom.training.delivery.session;

import bangkom.commons.problem.ProblemException;
import bangkom.training.delivery.DeliveryProblem;

/** Where a session stands (status kelas). */
public enum SessionStatus {
    DRAFT,
    OPEN,
    CONFIRMED,
    IN_PROGRESS,
    COMPLETED,
    POSTPONED,
    CANCELLED;

    /** While people may be nominated, admitted and withdrawn. */
    public void requireTakesPeople() {
        require(this == OPEN || this == CONFIRMED);
    }

    public void requireInProgress() {
        require(this == IN_PROGRESS);
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new ProblemException(DeliveryProblem.SESSION_STATE_CONFLICT, "%s", this);
        }
    }
}
