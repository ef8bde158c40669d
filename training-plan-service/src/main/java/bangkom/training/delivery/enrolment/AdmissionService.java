package bangkom.training.delivery.enrolment;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.http.IfMatch;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.training.delivery.session.SessionStatus;
import bangkom.training.delivery.session.TrainingSession;
import bangkom.training.delivery.session.TrainingSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives and frees seats; the session is locked first, so that a seat is never given twice. */
@ApplicationScoped
@Transactional
class AdmissionService {
    private final TrainingSessions sessions;
    private final Enrolments enrolments;
    private final Nominees nominees;
    private final ManagedUnits managed;
    private final Batches batches;
    private final Caller caller;

    AdmissionService(
            TrainingSessions sessions,
            Enrolments enrolments,
            Nominees nominees,
            ManagedUnits managed,
            Batches batches,
            Caller caller) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.nominees = nominees;
        this.managed = managed;
        this.batches = batches;
        this.caller = caller;
    }

    BatchAnswer approve(UUID sessionId, List<EnrolmentApprovalDraft> drafts) {
        var session = sessions.locked(sessionId);
        session.status().requireTakesPeople();
        var named = drafts.stream()
                .filter(Objects::nonNull)
                .map(EnrolmentApprovalDraft::enrolmentId)
                .filter(Objects::nonNull)
                .toList();
        var found = enrolments.ofSession(session, named).stream()
                .collect(Collectors.toMap(Enrolment::id, Function.identity()));
        var waiting = new int[] {enrolments.lastWaitingNumber(session)};
        var steps = new LinkedHashMap<UUID, EnrolmentStep>();
        var answer = batches.apply(drafts, draft -> {
            var enrolment = found.get(draft.enrolmentId());
            requireKnown(enrolment, draft);
            if (steps.containsKey(enrolment.id()) || isAdmitted(enrolment)) {
                return BatchResult.unchanged(enrolment.id());
            }
            requireOther(enrolment);
            steps.put(enrolment.id(), admit(session, enrolment, waiting));
            return BatchResult.updated(enrolment.id());
        });
        enrolments.change(List.copyOf(steps.values()));
        return answer;
    }

    Enrolment cancel(UUID id, String ifMatch, String reason) {
        var sight = caller.sight();
        var session = sessions.locked(enrolments.get(id, sight).sessionId());
        var enrolment = enrolments.get(id, sight);
        requireMine(session, enrolment);
        IfMatch.require(ifMatch, enrolment.version());
        if (session.status() != SessionStatus.POSTPONED) {
            session.status().requireTakesPeople();
        }
        var steps = new ArrayList<>(List.of(EnrolmentStep.cancelled(enrolment, reason)));
        if (enrolment.status() == EnrolmentStatus.ENROLLED) {
            session.freeSeats(1);
            enrolments.in(session, EnrolmentStatus.WAITLISTED).stream()
                    .findFirst()
                    .ifPresent(next -> {
                        session.takeSeats(1);
                        steps.add(EnrolmentStep.of(next, EnrolmentVerb.PROMOTE));
                    });
        }
        enrolments.change(steps);
        return enrolments.get(id, sight);
    }

    private static EnrolmentStep admit(TrainingSession session, Enrolment enrolment, int[] waiting) {
        var verb = EnrolmentVerb.admission(session.seatsLeft());
        if (verb == EnrolmentVerb.WAITLIST) {
            return new EnrolmentStep(enrolment, verb, ++waiting[0], null);
        }
        var step = EnrolmentStep.of(enrolment, verb);
        session.takeSeats(1);
        return step;
    }

    private static boolean isAdmitted(Enrolment enrolment) {
        return enrolment.status() == EnrolmentStatus.ENROLLED || enrolment.status() == EnrolmentStatus.WAITLISTED;
    }

    private void requireOther(Enrolment enrolment) {
        if (enrolment.nominatedBy().equals(caller.actor())) {
            throw new ProblemException(CommonProblem.SEPARATION_OF_DUTIES, "enrolment:%s", enrolment.id());
        }
    }

    /** HR for everyone, a manager for the unit, all others for themselves. */
    private void requireMine(TrainingSession session, Enrolment enrolment) {
        var employee = enrolment.employeeId();
        if (caller.has(Role.HR_ADMIN)
                || caller.employee().filter(employee::equals).isPresent()) {
            return;
        }
        if (!caller.has(Role.UNIT_MANAGER)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "enrolment:%s", enrolment.id());
        }
        var nominee = nominees.locked(session, List.of(employee)).get(employee);
        if (nominee != null) {
            managed.ofCaller().require(nominee);
        }
    }

    private static void requireKnown(Enrolment enrolment, EnrolmentApprovalDraft draft) {
        if (enrolment == null) {
            throw new ProblemException(
                    CommonProblem.REFERENCE_UNKNOWN,
                    new Violations()
                            .add(
                                    "/enrolmentId",
                                    "REFERENCE_UNKNOWN",
                                    "kepesertaan tidak dikenal di sesi ini",
                                    "unknown in this session")
                            .list(),
                    draft.enrolmentId().toString());
        }
    }
}
