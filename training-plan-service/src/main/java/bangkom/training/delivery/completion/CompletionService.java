package bangkom.training.delivery.completion;

import bangkom.commons.id.Ids;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.Violations;
import bangkom.training.delivery.DeliveryProblem;
import bangkom.training.delivery.enrolment.Attendance;
import bangkom.training.delivery.enrolment.Enrolment;
import bangkom.training.delivery.enrolment.EnrolmentStatus;
import bangkom.training.delivery.enrolment.EnrolmentStep;
import bangkom.training.delivery.enrolment.EnrolmentVerb;
import bangkom.training.delivery.enrolment.Enrolments;
import bangkom.training.delivery.enrolment.Nominees;
import bangkom.training.delivery.session.SessionFollower;
import bangkom.training.delivery.session.SessionMeeting;
import bangkom.training.delivery.session.SessionMeetings;
import bangkom.training.delivery.session.SessionProgrammes;
import bangkom.training.delivery.session.SessionVerb;
import bangkom.training.delivery.session.TrainingSession;
import bangkom.training.jp.JpClaim;
import bangkom.training.jp.JpCreditService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Ends everyone's participation when a session ends: records, lesson hours and certificates, a statement for each. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CompletionService implements SessionFollower {
    private final SessionMeetings meetings;
    private final SessionProgrammes programmes;
    private final Enrolments enrolments;
    private final Nominees people;
    private final JpCreditService jp;
    private final Completions completions;
    private final Certificates certificates;
    private final VerificationCode codes;
    private final DeliveryConfig config;
    private final Outbox outbox;
    private final Clock clock;

    CompletionService(
            SessionMeetings meetings,
            SessionProgrammes programmes,
            Enrolments enrolments,
            Nominees people,
            JpCreditService jp,
            Completions completions,
            Certificates certificates,
            VerificationCode codes,
            DeliveryConfig config,
            Outbox outbox,
            Clock clock) {
        this.meetings = meetings;
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.people = people;
        this.jp = jp;
        this.completions = completions;
        this.certificates = certificates;
        this.codes = codes;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void follow(TrainingSession session, SessionVerb verb) {
        if (verb != SessionVerb.COMPLETION) {
            return;
        }
        var ofSession = meetings.of(session);
        requireRecorded(ofSession);
        var enrolled = enrolments.in(session, EnrolmentStatus.ENROLLED);
        people.lock(enrolled.stream().map(Enrolment::employeeId).toList());
        var ends = enrolled.stream()
                .map(one -> EnrolmentStep.of(one, new Attendance(one.attended(), ofSession.size()).outcome()))
                .toList();
        enrolments.change(ends);
        var completed = ends.stream()
                .filter(step -> step.verb() == EnrolmentVerb.COMPLETE)
                .map(EnrolmentStep::from)
                .toList();
        if (!completed.isEmpty()) {
            complete(session, completed);
        }
    }

    private void complete(TrainingSession session, List<Enrolment> completed) {
        var at = clock.instant();
        var claim = new JpClaim(
                session.form(),
                session.international(),
                session.lessonHours(),
                meetings.schedule(session).days(config.timeZone()));
        var made = made(claim, completed, at);
        completions.add(session, made, claim.endedOn(), at);
        certificates.add(session, claim, made, at);
        var outcomes = programmes.goals(session.programmeId()).stream()
                .map(goal -> new CompetencyReached(goal.competencyId(), goal.toLevel()))
                .toList();
        made.forEach(one -> {
            outbox.record(one.told(session, claim.endedOn(), outcomes));
            outbox.record(one.certificateTold());
        });
    }

    private List<Completion> made(JpClaim claim, List<Enrolment> completed, Instant at) {
        var ids = new LinkedHashMap<UUID, UUID>();
        completed.forEach(enrolment -> ids.put(Ids.newId(at), enrolment.employeeId()));
        var credited = jp.credit(claim, ids);
        var holders = completions.holders(ids.values());
        var year = claim.endedOn().getYear();
        var number = certificates.takeNumbers(year, completed.size());
        var made = new ArrayList<Completion>();
        var enrolment = completed.iterator();
        for (var id : ids.keySet()) {
            var one = enrolment.next();
            made.add(new Completion(
                    id,
                    one,
                    holders.get(one.employeeId()),
                    credited.get(id),
                    new NewCertificate(
                            Ids.newId(at), NewCertificate.number(year, number + made.size()), codes.next())));
        }
        return made;
    }

    private static void requireRecorded(List<SessionMeeting> ofSession) {
        var violations = new Violations();
        for (int i = 0; i < ofSession.size(); i++) {
            violations.addIf(
                    ofSession.get(i).recordedAt() == null,
                    "/meetings/" + i,
                    "ATTENDANCE_MISSING",
                    "daftar hadir belum diisi",
                    "no attendance yet");
        }
        violations.throwIfAny(DeliveryProblem.ATTENDANCE_MISSING);
    }
}
