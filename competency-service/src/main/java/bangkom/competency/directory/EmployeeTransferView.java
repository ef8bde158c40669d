package bangkom.competency.directory;

import bangkom.commons.audit.access.AboutPerson;
import bangkom.commons.paging.Sortable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transfer as both agencies see it: no name, no NIP. */
record EmployeeTransferView(
        UUID id,
        long version,
        UUID employeeId,
        UUID fromAgencyId,
        UUID toAgencyId,
        @Sortable LocalDate effectiveDate,
        String decreeNumber,
        TransferStatus status,
        @Sortable Instant releasedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        List<TransferVerb> allowedActions)
        implements AboutPerson {}
