package bangkom.competency.privacy;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;

/** A request is answered once. */
enum DataRequestStatus {
    RECEIVED,
    GRANTED,
    REFUSED;

    DataRequestStatus answered(boolean granted) {
        if (this != RECEIVED) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "ANSWER: %s", this);
        }
        return granted ? GRANTED : REFUSED;
    }
}
