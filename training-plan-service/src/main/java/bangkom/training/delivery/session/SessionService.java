package bangkom.training.delivery.session;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.money.Rupiah;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.training.delivery.DeliveryProblem;
import bangkom.training.plan.PlanItemStatus;
import bangkom.training.plan.PlanItems;
import bangkom.training.plan.PlannedItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What can be done with sessions; each step holds the session's lock, and those who follow share its transaction. */
@ApplicationScoped
@Transactional
class SessionService {
    private final TrainingSessions sessions;
    private final SessionMeetings meetings;
    private final SessionProgrammes programmes;
    private final PlanItems items;
    private final Instance<SessionFollower> followers;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Caller caller;
    private final Clock clock;

    SessionService(
            TrainingSessions sessions,
            SessionMeetings meetings,
            SessionProgrammes programmes,
            PlanItems items,
            Instance<SessionFollower> followers,
            Outbox outbox,
            CurrentScope scope,
            Caller caller,
            Clock clock) {
        this.sessions = sessions;
        this.meetings = meetings;
        this.programmes = programmes;
        this.items = items;
        this.followers = followers;
        this.outbox = outbox;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    TrainingSession create(SessionDraft draft) {
        var violations = new Violations();
        Schedule.check(draft.meetings(), violations);
        var item = items.known(draft.planItemId());
        var programme = item.map(PlannedItem::programmeId).flatMap(programmes::find);
        violations.addIf(
                item.isEmpty(), "/planItemId", "REFERENCE_UNKNOWN", "butir rencana tidak dikenal", "unknown plan item");
        violations.addIf(
                item.isPresent() && programme.isEmpty(),
                "/planItemId",
                "PROGRAMME_MISSING",
                "butir rencana tanpa program",
                "a plan item without a programme");
        violations.throwIfAny(programme.isEmpty() ? CommonProblem.REFERENCE_UNKNOWN : DeliveryProblem.SCHEDULE_INVALID);
        requireDeliverable(item.get());
        var at = clock.instant();
        var session = new TrainingSession(
                Ids.newId(at), scope.agencyId(), item.get(), programme.get(), draft, caller.actor(), at);
        sessions.persist(session);
        meet(session, draft.meetings());
        sessions.flush();
        return session;
    }

    TrainingSession turn(UUID id, String ifMatch, SessionVerb verb, String reason) {
        var session = locked(id, ifMatch);
        session.turn(verb, reason);
        if (verb == SessionVerb.OPENING) {
            scheduleItem(session);
        }
        if (verb == SessionVerb.CANCELLATION) {
            sessions.flush();
            if (!sessions.anyStands(session.planItemId())) {
                items.unschedule(session.planItemId());
            }
        }
        if (verb == SessionVerb.START) {
            meetings.schedule(session).requireStarted(clock.instant());
        }
        return tell(session, verb);
    }

    TrainingSession postpone(UUID id, String ifMatch, PostponementDraft draft) {
        var session = locked(id, ifMatch);
        session.turn(SessionVerb.POSTPONEMENT, draft.reason());
        session.meet(Schedule.of(draft.meetings()));
        meetings.removeOf(session);
        meet(session, draft.meetings());
        return tell(session, SessionVerb.POSTPONEMENT);
    }

    TrainingSession complete(UUID id, String ifMatch, Rupiah realisedCost) {
        new Violations()
                .addIf(
                        realisedCost.isNegative(),
                        "/realisedCost",
                        "AMOUNT_NEGATIVE",
                        "realisasi tidak boleh negatif",
                        "negative cost")
                .throwIfAny(CommonProblem.INVALID_REQUEST);
        var session = locked(id, ifMatch);
        session.turn(SessionVerb.COMPLETION, null);
        meetings.schedule(session).requireOver(clock.instant());
        var told = tell(session, SessionVerb.COMPLETION);
        items.deliver(session.planItemId(), realisedCost);
        return told;
    }

    private TrainingSession locked(UUID id, String ifMatch) {
        var session = sessions.locked(id);
        IfMatch.require(ifMatch, session.version());
        return session;
    }

    private TrainingSession tell(TrainingSession session, SessionVerb verb) {
        sessions.flush();
        followers.forEach(follower -> follower.follow(session, verb));
        outbox.record(session.told(verb, programmes.goals(session.programmeId())));
        sessions.flush();
        return session;
    }

    private void meet(TrainingSession session, List<MeetingDraft> drafts) {
        Schedule.inOrder(drafts)
                .meetings()
                .forEach(draft -> meetings.persist(new SessionMeeting(Ids.newId(clock.instant()), session, draft)));
    }

    /** The item may have been dropped since the session was made; a further session finds it scheduled or delivered. */
    private void scheduleItem(TrainingSession session) {
        var item = items.get(session.planItemId());
        if (item.status() == PlanItemStatus.PLANNED) {
            items.schedule(item.id());
        } else if (item.status() != PlanItemStatus.DELIVERED) {
            requireDeliverable(item);
        }
    }

    /** A scheduled item may have a further session, for those who found no seat in the first. */
    private static void requireDeliverable(PlannedItem item) {
        if (item.status() != PlanItemStatus.PLANNED && item.status() != PlanItemStatus.SCHEDULED) {
            throw new ProblemException(DeliveryProblem.PLAN_ITEM_NOT_PLANNED, "%s", item.status());
        }
    }
}
