package bangkom.training.delivery.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What anyone who holds the code of a certificate may know: what is printed on it, and that it is good. */
record CertificateVerificationView(
        boolean valid,
        CertificateStatus status,
        String number,
        UUID issuerAgencyId,
        String holderName,
        String title,
        LocalDate startedOn,
        LocalDate completedOn,
        int lessonHours,
        Instant issuedAt) {}
