package bangkom.competency.standard;

import bangkom.competency.directory.JobTier;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which standards are to be revised together, and whether they keep the levels they set for themselves. */
record TierRevisionDraft(
        @NotNull JobTier jobTier,

        @Schema(
                description =
                        "Whether the general competencies take the levels of the tier again; else each keeps its own")
        Boolean resetLevels) {}
