package bangkom.training.budget;

import bangkom.commons.money.Rupiah;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record LedgerEntryView(
        UUID id,
        UUID lineId,
        LedgerKind kind,
        @Nullable UUID planItemId,
        Rupiah amount,

        @Schema(description = "What the line has left after this entry")
        Rupiah balance,

        Instant recordedAt,
        String recordedBy) {}
