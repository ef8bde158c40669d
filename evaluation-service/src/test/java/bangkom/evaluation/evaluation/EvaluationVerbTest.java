package bangkom.evaluation.evaluation;

import static bangkom.evaluation.evaluation.EvaluationStatus.CANCELLED;
import static bangkom.evaluation.evaluation.EvaluationStatus.CLOSED;
import static bangkom.evaluation.evaluation.EvaluationStatus.FINALISED;
import static bangkom.evaluation.evaluation.EvaluationStatus.OPEN;
import static bangkom.evaluation.evaluation.EvaluationStatus.SCHEDULED;
import static bangkom.evaluation.evaluation.EvaluationStatus.SCORED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.identity.Role;
import bangkom.commons.problem.ProblemException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationVerbTest {
    private static final Map<EvaluationStatus, Set<EvaluationVerb>> POSSIBLE = Map.of(
            SCHEDULED, Set.of(EvaluationVerb.OPENING, EvaluationVerb.CANCELLATION),
            OPEN, Set.of(EvaluationVerb.CLOSURE, EvaluationVerb.CANCELLATION),
            CLOSED, Set.of(EvaluationVerb.SCORING, EvaluationVerb.CANCELLATION),
            SCORED, Set.of(EvaluationVerb.FINALISATION),
            FINALISED, Set.of(),
            CANCELLED, Set.of());

    @Test
    void everyWrongTurnIsRefusedAndOnlyTheCalendarOpens() {
        for (var status : EvaluationStatus.values()) {
            for (var verb : EvaluationVerb.values()) {
                boolean possible = POSSIBLE.get(status).contains(verb);
                if (possible) {
                    assertThat(verb.apply(status)).isEqualTo(verb.to);
                } else {
                    assertThatThrownBy(() -> verb.apply(status)).isInstanceOf(ProblemException.class);
                }
                assertThat(EvaluationVerb.allowed(status, Set.of(Role.HR_ADMIN)).contains(verb))
                        .isEqualTo(possible && verb != EvaluationVerb.OPENING);
            }
            assertThat(EvaluationVerb.allowed(status, Set.of(Role.EMPLOYEE))).isEmpty();
        }
    }
}
