package bangkom.competency.profile;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of evidence and what it counts for. */
record ExplainedEvidenceView(
        UUID evidenceId,

        @Schema(
                description =
                        "What it was given for: the competency asked for, or the one it is the same as in a former"
                                + " version of the dictionary")
        UUID competencyId,

        int level,
        EvidenceSource sourceKind,
        UUID sourceId,
        LocalDate observedOn,

        @Schema(description = "The first day on which it counts no longer; null: without end") @Nullable
        LocalDate validUntil,

        @Schema(description = "By the dictionary's policy; null for a source that decides no level") @Nullable
        Integer weight,

        EvidenceVerdict verdict) {}
