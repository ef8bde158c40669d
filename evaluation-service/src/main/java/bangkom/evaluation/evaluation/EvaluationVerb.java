package bangkom.evaluation.evaluation;

import static bangkom.evaluation.evaluation.EvaluationStatus.CANCELLED;
import static bangkom.evaluation.evaluation.EvaluationStatus.CLOSED;
import static bangkom.evaluation.evaluation.EvaluationStatus.FINALISED;
import static bangkom.evaluation.evaluation.EvaluationStatus.OPEN;
import static bangkom.evaluation.evaluation.EvaluationStatus.SCHEDULED;
import static bangkom.evaluation.evaluation.EvaluationStatus.SCORED;

import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The state machine of an evaluation; it is opened by the calendar alone. */
enum EvaluationVerb {
    OPENING(OPEN, "opened", SCHEDULED),
    CLOSURE(CLOSED, "closed", OPEN),
    SCORING(SCORED, "scored", CLOSED),
    FINALISATION(FINALISED, "finalised", SCORED),
    CANCELLATION(CANCELLED, "cancelled", SCHEDULED, OPEN, CLOSED);

    final EvaluationStatus to;
    final String pastTense;
    private final Set<EvaluationStatus> from;

    EvaluationVerb(EvaluationStatus to, String pastTense, EvaluationStatus first, EvaluationStatus... others) {
        this.to = to;
        this.pastTense = pastTense;
        this.from = EnumSet.of(first, others);
    }

    static List<EvaluationVerb> allowed(EvaluationStatus status, Set<String> roles) {
        return roles.contains(Role.HR_ADMIN)
                ? Stream.of(values())
                        .filter(verb -> verb != OPENING && verb.from.contains(status))
                        .toList()
                : List.of();
    }

    EvaluationStatus apply(EvaluationStatus status) {
        if (!from.contains(status)) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", this, status);
        }
        return to;
    }
}
