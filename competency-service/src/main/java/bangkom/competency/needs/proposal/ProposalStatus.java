package bangkom.competency.needs.proposal;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;

/** A proposal is answered once. */
enum ProposalStatus {
    PROPOSED,
    ACCEPTED,
    DECLINED;

    ProposalStatus answered(boolean accepted) {
        if (this != PROPOSED) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "ANSWER: %s", this);
        }
        return accepted ? ACCEPTED : DECLINED;
    }
}
