package bangkom.training.delivery.completion;

import bangkom.commons.audit.access.AboutPerson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A certificate as it is printed (STTP), with the code that verifies it. */
record CertificateView(
        UUID id,
        UUID completionId,
        UUID employeeId,
        String number,
        String verificationCode,
        CertificateStatus status,
        String holderName,
        String title,
        String place,
        LocalDate startedOn,
        LocalDate completedOn,
        int lessonHours,
        Instant issuedAt)
        implements AboutPerson {}
