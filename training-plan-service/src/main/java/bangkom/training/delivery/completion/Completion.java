package bangkom.training.delivery.completion;

import bangkom.training.delivery.enrolment.Enrolment;
import bangkom.training.delivery.session.TrainingSession;
import bangkom.training.jp.CreditedJp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One person's completion of a session as it is about to be stored and told (penyelesaian). */
record Completion(UUID id, Enrolment enrolment, Holder holder, CreditedJp credited, NewCertificate certificate) {
    CompletionVerified told(TrainingSession session, LocalDate completedOn, List<CompetencyReached> outcomes) {
        return new CompletionVerified(
                id,
                enrolment.id(),
                session.id(),
                session.programmeId(),
                session.planItemId(),
                enrolment.employeeId(),
                holder == null ? null : holder.supervisorId(),
                completedOn,
                session.lessonHours(),
                credited.jp(),
                credited.ruleId(),
                credited.reduction(),
                outcomes,
                1);
    }

    CertificateIssued certificateTold() {
        return new CertificateIssued(certificate.id(), id, enrolment.employeeId(), certificate.number(), 1);
    }

    String holderName() {
        return holder == null ? null : holder.name();
    }
}
