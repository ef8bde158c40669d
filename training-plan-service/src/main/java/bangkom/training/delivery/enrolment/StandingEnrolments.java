package bangkom.training.delivery.enrolment;

import bangkom.commons.problem.Violations;
import bangkom.training.delivery.DeliveryProblem;
import bangkom.training.delivery.session.SessionFollower;
import bangkom.training.delivery.session.SessionVerb;
import bangkom.training.delivery.session.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a session's steps mean for those who take part: no seat at the start, no session, another time. */
@ApplicationScoped
class StandingEnrolments implements SessionFollower {
    private static final int NAMED_AT_MOST = 100;

    private final Enrolments enrolments;
    private final Nominees nominees;

    StandingEnrolments(Enrolments enrolments, Nominees nominees) {
        this.enrolments = enrolments;
        this.nominees = nominees;
    }

    @Override
    public void follow(TrainingSession session, SessionVerb verb) {
        switch (verb) {
            case START ->
                cancel(
                        enrolments.in(session, EnrolmentStatus.NOMINATED, EnrolmentStatus.WAITLISTED),
                        "Sesi dimulai tanpa kursi untuk peserta ini");
            case CANCELLATION -> {
                var enrolled = enrolments.in(session, EnrolmentStatus.ENROLLED);
                session.freeSeats(enrolled.size());
                cancel(enrolled, "Sesi dibatalkan");
                cancel(
                        enrolments.in(session, EnrolmentStatus.NOMINATED, EnrolmentStatus.WAITLISTED),
                        "Sesi dibatalkan");
            }
            case POSTPONEMENT -> requireFree(session);
            case OPENING, CONFIRMATION, COMPLETION -> {}
        }
    }

    private void cancel(List<Enrolment> standing, String reason) {
        enrolments.change(standing.stream()
                .map(enrolment -> EnrolmentStep.cancelled(enrolment, reason))
                .toList());
    }

    /** At the new time, too, nobody may be in two sessions at once. */
    private void requireFree(TrainingSession session) {
        var people =
                enrolments
                        .in(session, EnrolmentStatus.NOMINATED, EnrolmentStatus.ENROLLED, EnrolmentStatus.WAITLISTED)
                        .stream()
                        .map(Enrolment::employeeId)
                        .toList();
        nominees.lock(people);
        var violations = new Violations();
        nominees.busy(session, people).entrySet().stream()
                .limit(NAMED_AT_MOST)
                .forEach(busy -> violations.add(
                        "/meetings",
                        "ENROLMENT_OVERLAPS",
                        "pegawai " + busy.getKey() + " mengikuti sesi " + busy.getValue(),
                        "employee " + busy.getKey() + " is in session " + busy.getValue()));
        violations.throwIfAny(DeliveryProblem.ENROLMENT_OVERLAPS);
    }
}
