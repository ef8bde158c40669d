package bangkom.training.delivery.completion;

import bangkom.commons.audit.access.AboutPerson;
import bangkom.commons.paging.Sortable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A certificate as it is printed (STTP), with the code that verifies it. */
record CertificateView(
        UUID id,
        UUID completionId,
        UUID employeeId,
        @Sortable String number,
        String verificationCode,
        CertificateStatus status,
        @Nullable String holderName,
        String title,
        @Nullable String place,
        LocalDate startedOn,
        @Sortable LocalDate completedOn,
        int lessonHours,
        Instant issuedAt)
        implements AboutPerson {}
