package bangkom.training.offering.agreement;

import static bangkom.training.offering.agreement.AgreementStatus.ACTIVE;
import static bangkom.training.offering.agreement.AgreementStatus.DRAFT;
import static bangkom.training.offering.agreement.AgreementStatus.TERMINATED;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.List;
import java.util.stream.Stream;

/** The state machine of an agreement; what has expired cannot be ended any more. */
enum AgreementVerb {
    ACTIVATION(DRAFT, ACTIVE, "published"),
    TERMINATION(ACTIVE, TERMINATED, "retired");

    final String pastTense;
    private final AgreementStatus from;
    private final AgreementStatus to;

    AgreementVerb(AgreementStatus from, AgreementStatus to, String pastTense) {
        this.from = from;
        this.to = to;
        this.pastTense = pastTense;
    }

    static List<AgreementVerb> possible(AgreementStatus status) {
        return Stream.of(values()).filter(verb -> verb.from == status).toList();
    }

    AgreementStatus apply(AgreementStatus status) {
        if (from != status) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", this, status);
        }
        return to;
    }
}
