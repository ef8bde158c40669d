package bangkom.competency.profile;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of evidence and what it counts for. */
record ExplainedEvidenceView(
        UUID evidenceId,
        int level,
        EvidenceSource sourceKind,
        UUID sourceId,
        LocalDate observedOn,

        @Schema(description = "The first day on which it counts no longer; null: without end") @Nullable
        LocalDate validUntil,

        @Schema(description = "By the dictionary's policy; null for a source that decides no level") @Nullable
        Integer weight,

        EvidenceVerdict verdict) {}
