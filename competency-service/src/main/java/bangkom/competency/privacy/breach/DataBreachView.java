package bangkom.competency.privacy.breach;

import bangkom.commons.paging.Sortable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A breach, and whether all who must know do. */
record DataBreachView(
        UUID id,
        long version,
        String revealedData,
        String howItHappened,
        String handling,
        @Sortable Instant discoveredAt,
        @Schema(description = "72 hours later") @Sortable Instant dueAt,

        @Schema(description = "Those concerned or the authority were not told by then")
        boolean overdue,

        @Schema(description = "People") int affected,
        DataBreachStatus status,
        @Nullable Instant subjectsNotifiedAt,
        @Nullable Instant authorityNotifiedAt,
        @Nullable String authorityReference,
        List<DataBreachVerb> allowedActions) {}
