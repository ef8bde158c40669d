package bangkom.training.delivery.enrolment;

import bangkom.training.delivery.session.TrainingSession;
import java.time.Instant;
import java.util.UUID;

/** A person's participation in a session as it stood when it was read (kepesertaan). */
public record Enrolment(
        UUID id,
        long version,
        long sequence,
        UUID sessionId,
        UUID employeeId,
        EnrolmentStatus status,
        int attended,
        Integer waitingNumber,
        String reason,
        String nominatedBy,
        Instant nominatedAt,
        Instant approvedAt) {
    static Enrolment nominated(UUID id, TrainingSession session, UUID employee, String actor, Instant at) {
        return new Enrolment(
                id, 0, 1, session.id(), employee, EnrolmentStatus.NOMINATED, 0, null, null, actor, at, null);
    }

    EnrolmentChanged told() {
        return new EnrolmentChanged(id, sessionId, employeeId, status, sequence, "nominated");
    }
}
