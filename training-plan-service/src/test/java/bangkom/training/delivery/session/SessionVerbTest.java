package bangkom.training.delivery.session;

import static bangkom.training.delivery.session.SessionStatus.CANCELLED;
import static bangkom.training.delivery.session.SessionStatus.COMPLETED;
import static bangkom.training.delivery.session.SessionStatus.CONFIRMED;
import static bangkom.training.delivery.session.SessionStatus.DRAFT;
import static bangkom.training.delivery.session.SessionStatus.IN_PROGRESS;
import static bangkom.training.delivery.session.SessionStatus.OPEN;
import static bangkom.training.delivery.session.SessionStatus.POSTPONED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.identity.Role;
import bangkom.commons.problem.ProblemException;
import bangkom.training.delivery.DeliveryProblem;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionVerbTest {
    private static final Map<SessionStatus, Set<SessionVerb>> POSSIBLE = Map.of(
            DRAFT, Set.of(SessionVerb.OPENING, SessionVerb.CANCELLATION),
            OPEN, Set.of(SessionVerb.CONFIRMATION, SessionVerb.POSTPONEMENT, SessionVerb.CANCELLATION),
            CONFIRMED, Set.of(SessionVerb.START, SessionVerb.POSTPONEMENT, SessionVerb.CANCELLATION),
            POSTPONED, Set.of(SessionVerb.OPENING, SessionVerb.CANCELLATION),
            IN_PROGRESS, Set.of(SessionVerb.COMPLETION),
            COMPLETED, Set.of(),
            CANCELLED, Set.of());

    @Test
    void everyWrongTurnIsRefusedAndEveryRightOneIsListed() {
        for (var status : SessionStatus.values()) {
            assertThat(SessionVerb.allowed(status, Set.of(Role.HR_ADMIN)))
                    .containsExactlyInAnyOrderElementsOf(POSSIBLE.get(status));
            assertThat(SessionVerb.allowed(status, Set.of(Role.EMPLOYEE))).isEmpty();
            for (var verb : SessionVerb.values()) {
                if (POSSIBLE.get(status).contains(verb)) {
                    assertThat(verb.apply(status)).isEqualTo(verb.to);
                } else {
                    assertThatThrownBy(() -> verb.apply(status))
                            .isInstanceOfSatisfying(
                                    ProblemException.class,
                                    e -> assertThat(e.type()).isEqualTo(DeliveryProblem.SESSION_STATE_CONFLICT));
                }
            }
        }
    }
}
