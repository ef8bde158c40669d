package bangkom.training.delivery.session;

import static bangkom.training.delivery.session.SessionStatus.CANCELLED;
import static bangkom.training.delivery.session.SessionStatus.COMPLETED;
import static bangkom.training.delivery.session.SessionStatus.CONFIRMED;
import static bangkom.training.delivery.session.SessionStatus.DRAFT;
import static bangkom.training.delivery.session.SessionStatus.IN_PROGRESS;
import static bangkom.training.delivery.session.SessionStatus.OPEN;
import static bangkom.training.delivery.session.SessionStatus.POSTPONED;

import bangkom.commons.identity.Role;
import bangkom.commons.problem.ProblemException;
import bangkom.training.delivery.DeliveryProblem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The state machine of a session: it guards the verbs and lists the ones possible now. */
public enum SessionVerb {
    OPENING(OPEN, "opened", DRAFT, POSTPONED),
    CONFIRMATION(CONFIRMED, "confirmed", OPEN),
    START(IN_PROGRESS, "started", CONFIRMED),
    COMPLETION(COMPLETED, "completed", IN_PROGRESS),
    POSTPONEMENT(POSTPONED, "postponed", OPEN, CONFIRMED),
    CANCELLATION(CANCELLED, "cancelled", DRAFT, OPEN, CONFIRMED, POSTPONED);

    final SessionStatus to;
    final String pastTense;
    private final Set<SessionStatus> from;

    SessionVerb(SessionStatus to, String pastTense, SessionStatus first, SessionStatus... others) {
        this.to = to;
        this.pastTense = pastTense;
        this.from = EnumSet.of(first, others);
    }

    static List<SessionVerb> allowed(SessionStatus status, Set<String> roles) {
        return roles.contains(Role.HR_ADMIN)
                ? Stream.of(values()).filter(verb -> verb.from.contains(status)).toList()
                : List.of();
    }

    SessionStatus apply(SessionStatus status) {
        if (!from.contains(status)) {
            throw new ProblemException(DeliveryProblem.SESSION_STATE_CONFLICT, "%s: %s", this, status);
        }
        return to;
    }
}
