package bangkom.training.delivery.enrolment;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.training.delivery.DeliveryProblem;
import bangkom.training.delivery.session.SessionMeeting;
import bangkom.training.delivery.session.SessionMeetings;
import bangkom.training.delivery.session.TrainingSession;
import bangkom.training.delivery.session.TrainingSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Records who was at a meeting; sent again it replaces what was said before. */
@ApplicationScoped
@Transactional
class AttendanceService {
    private final TrainingSessions sessions;
    private final SessionMeetings meetings;
    private final Enrolments enrolments;
    private final AttendanceList attendance;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    AttendanceService(
            TrainingSessions sessions,
            SessionMeetings meetings,
            Enrolments enrolments,
            AttendanceList attendance,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.sessions = sessions;
        this.meetings = meetings;
        this.enrolments = enrolments;
        this.attendance = attendance;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    AttendanceView record(UUID sessionId, UUID meetingId, List<UUID> presentEmployees) {
        var session = sessions.locked(sessionId);
        requireMine(session);
        var ofSession = meetings.of(session);
        var meeting = ofSession.stream()
                .filter(one -> one.id().equals(meetingId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "meeting:%s", meetingId));
        session.status().requireInProgress();
        requireBegun(meeting);
        var enrolled = enrolments.in(session, EnrolmentStatus.ENROLLED).stream()
                .collect(Collectors.toMap(Enrolment::employeeId, Enrolment::id));
        requireEnrolled(presentEmployees, enrolled);
        var present = presentEmployees.stream().distinct().map(enrolled::get).toList();
        attendance.replace(sessionId, meetingId, present);
        attendance.recount(sessionId, ofSession.size()).forEach(outbox::record);
        meeting.recorded(clock.instant(), caller.actor());
        return new AttendanceView(sessionId, meetingId, enrolled.size(), present.size(), meeting.recordedAt());
    }

    /** A provider sees to its own sessions only. */
    private void requireMine(TrainingSession session) {
        if (!caller.has(Role.HR_ADMIN)
                && caller.provider().filter(session.providerId()::equals).isEmpty()) {
            throw new ProblemException(DeliveryProblem.NOT_YOUR_SESSION, "provider:%s", session.providerId());
        }
    }

    private void requireBegun(SessionMeeting meeting) {
        if (clock.instant().isBefore(meeting.startsAt())) {
            throw new ProblemException(DeliveryProblem.MEETING_NOT_STARTED_YET, "%s", meeting.startsAt());
        }
    }

    private static void requireEnrolled(List<UUID> present, Map<UUID, UUID> enrolled) {
        var violations = new Violations();
        for (int i = 0; i < present.size(); i++) {
            violations.addIf(
                    !enrolled.containsKey(present.get(i)),
                    "/presentEmployeeIds/" + i,
                    "PARTICIPANT_UNKNOWN",
                    "bukan peserta sesi ini",
                    "not a participant of this session");
        }
        violations.throwIfAny(DeliveryProblem.PARTICIPANT_UNKNOWN);
    }
}
