package bangkom.competency.privacy;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;

/** A request is answered once. */
enum DataRequestStatus {
    RECEIVED,
    GRANTED,
    REFUSED,
    LIFTED;

    DataRequestStatus answered(boolean granted) {
        if (this != RECEIVED) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "ANSWER: %s", this);
        }
        return granted ? GRANTED : REFUSED;
    }

    /** Only an objection that was granted restricts anything that could be lifted. */
    DataRequestStatus lifted(DataRequestKind kind) {
        if (!restricts(kind)) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "LIFT: %s %s", kind, this);
        }
        return LIFTED;
    }

    boolean restricts(DataRequestKind kind) {
        return kind == DataRequestKind.OBJECTION && this == GRANTED;
    }
}
