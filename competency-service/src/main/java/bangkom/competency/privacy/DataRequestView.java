package bangkom.competency.privacy;

import bangkom.commons.audit.access.AboutPerson;
import bangkom.commons.paging.Sortable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request with its answer, and whether it is late. */
record DataRequestView(
        UUID id,
        long version,
        UUID employeeId,
        DataRequestKind kind,
        String details,
        DataRequestStatus status,
        @Sortable Instant receivedAt,
        @Schema(description = "72 hours later") @Sortable Instant dueAt,

        @Schema(description = "Not answered by then, or answered later")
        boolean overdue,

        @Nullable String answer,
        @Nullable Instant answeredAt,

        @Schema(description = "Whether the person is left out of what machines rank because of it")
        boolean restricts,

        @Nullable String liftReason,
        @Nullable Instant liftedAt,

        @Schema(description = "Last day on which it is kept with name and words; null until it is answered") @Nullable
        LocalDate retainUntil,

        List<DataRequestVerb> allowedActions)
        implements AboutPerson {}
