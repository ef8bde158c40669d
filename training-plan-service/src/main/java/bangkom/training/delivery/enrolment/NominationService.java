package bangkom.training.delivery.enrolment;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.training.delivery.DeliveryProblem;
import bangkom.training.delivery.session.TrainingSession;
import bangkom.training.delivery.session.TrainingSessions;
import bangkom.training.offering.DevelopmentForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Nominates people for a session; the session and then the people are locked. */
@ApplicationScoped
@Transactional
class NominationService {
    private final TrainingSessions sessions;
    private final Enrolments enrolments;
    private final Nominees nominees;
    private final ManagedUnits managed;
    private final Batches batches;
    private final Caller caller;
    private final Clock clock;

    NominationService(
            TrainingSessions sessions,
            Enrolments enrolments,
            Nominees nominees,
            ManagedUnits managed,
            Batches batches,
            Caller caller,
            Clock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.nominees = nominees;
        this.managed = managed;
        this.batches = batches;
        this.caller = caller;
        this.clock = clock;
    }

    BatchAnswer nominate(UUID sessionId, List<NominationDraft> drafts) {
        var mine = managed.ofCaller();
        var session = sessions.locked(sessionId);
        session.status().requireTakesPeople();
        var named = employees(drafts);
        var people = nominees.locked(session, named);
        var known = new HashMap<UUID, UUID>();
        enrolments.standing(session, named).forEach(one -> known.put(one.employeeId(), one.id()));
        var added = new ArrayList<Enrolment>();
        var answer = batches.apply(drafts, draft -> {
            var nominee = people.get(draft.employeeId());
            requireKnown(nominee, draft);
            mine.require(nominee);
            if (known.containsKey(nominee.employeeId())) {
                return BatchResult.unchanged(known.get(nominee.employeeId()));
            }
            requireFree(session, nominee);
            var at = clock.instant();
            var enrolment = Enrolment.nominated(Ids.newId(at), session, nominee.employeeId(), caller.actor(), at);
            added.add(enrolment);
            known.put(nominee.employeeId(), enrolment.id());
            return BatchResult.created(enrolment.id());
        });
        enrolments.add(session, added);
        return answer;
    }

    private static List<UUID> employees(List<NominationDraft> drafts) {
        return drafts.stream()
                .filter(Objects::nonNull)
                .map(NominationDraft::employeeId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static void requireKnown(Nominee nominee, NominationDraft draft) {
        if (nominee == null) {
            throw new ProblemException(
                    CommonProblem.REFERENCE_UNKNOWN,
                    new Violations()
                            .add("/employeeId", "REFERENCE_UNKNOWN", "pegawai tidak dikenal", "unknown employee")
                            .list(),
                    draft.employeeId().toString());
        }
    }

    private static void requireFree(TrainingSession session, Nominee nominee) {
        boolean inactive = !nominee.mayBeNominated(session.form() == DevelopmentForm.STUDY_ASSIGNMENT);
        new Violations()
                .addIf(
                        inactive,
                        "/employeeId",
                        "LEGAL_STATUS_INACTIVE",
                        "kedudukan hukum tidak memungkinkan pengusulan",
                        "the legal status does not allow a nomination")
                .addIf(
                        nominee.busyIn() != null,
                        "/employeeId",
                        "ENROLMENT_OVERLAPS",
                        "bertumpuk dengan sesi " + nominee.busyIn(),
                        "overlaps session " + nominee.busyIn())
                .throwIfAny(inactive ? DeliveryProblem.LEGAL_STATUS_INACTIVE : DeliveryProblem.ENROLMENT_OVERLAPS);
    }
}
