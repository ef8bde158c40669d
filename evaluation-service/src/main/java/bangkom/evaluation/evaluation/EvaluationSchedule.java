package bangkom.evaluation.evaluation;

import bangkom.commons.id.Ids;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.evaluation.design.EvaluationDesign;
import bangkom.evaluation.design.EvaluationDesigns;
import bangkom.evaluation.session.CompletedSession;
import bangkom.evaluation.session.CompletionMirror;
import bangkom.evaluation.session.SessionFollower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * Schedules, opens and closes evaluations (penjadwalan). Sessions and participants may be heard of in any order:
 * whoever becomes known before the closing day is invited.
 */
@ApplicationScoped
class EvaluationSchedule implements SessionFollower {
    private static final int AT_ONCE = 50;

    private final Evaluations evaluations;
    private final EvaluationDesigns designs;
    private final Invitations invitations;
    private final CompletionMirror completions;
    private final Outbox outbox;
    private final Clock clock;

    EvaluationSchedule(
            Evaluations evaluations,
            EvaluationDesigns designs,
            Invitations invitations,
            CompletionMirror completions,
            Outbox outbox,
            Clock clock) {
        this.evaluations = evaluations;
        this.designs = designs;
        this.invitations = invitations;
        this.completions = completions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void completed(UUID agency, CompletedSession session) {
        var known = evaluations.designsScheduledFor(agency, session.sessionId());
        var now = clock.instant();
        int population = completions.count(agency, session.sessionId());
        for (var design : designs.active(agency)) {
            if (!known.contains(design.id())) {
                var evaluation = new Evaluation(Ids.newId(now), agency, session, design, population, now);
                outbox.record(evaluation.scheduled());
                evaluations.persist(evaluation);
            }
        }
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void joined(UUID agency, List<UUID> sessions) {
        var asked = new HashMap<UUID, EvaluationDesign>();
        for (var evaluation : evaluations.notClosedOf(agency, sessions)) {
            evaluation.count(completions.count(agency, evaluation.sessionId()));
            if (evaluation.status() == EvaluationStatus.OPEN) {
                invite(evaluation, asked);
            }
        }
    }

    /** Answers how many steps were taken; there may be more to do. */
    @Transactional(TxType.MANDATORY)
    int turnDue(UUID agency) {
        var now = clock.instant();
        var designsById = new HashMap<UUID, EvaluationDesign>();
        var sessions = evaluations.sessionsToOpen(agency, now, AT_ONCE);
        int turned = 0;
        if (!sessions.isEmpty()) {
            completions.hold(sessions);
            for (var evaluation : evaluations.toOpen(agency, sessions, now)) {
                evaluation.count(completions.count(agency, evaluation.sessionId()));
                invite(evaluation, designsById);
                outbox.record(evaluation.open(0));
                turned++;
            }
        }
        for (var evaluation : evaluations.toClose(agency, now, AT_ONCE)) {
            outbox.record(evaluation.close(now, invitations.count(evaluation).responded()));
            turned++;
        }
        return turned;
    }

    private void invite(Evaluation evaluation, HashMap<UUID, EvaluationDesign> known) {
        var design = known.computeIfAbsent(evaluation.designId(), id -> designs.get(evaluation.agencyId(), id));
        invitations.invite(evaluation, design.respondentRoles());
    }
}
