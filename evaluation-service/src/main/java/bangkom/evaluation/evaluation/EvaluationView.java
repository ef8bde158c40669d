package bangkom.evaluation.evaluation;

import bangkom.commons.paging.Sortable;
import bangkom.evaluation.design.EvaluationLevel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An evaluation as it stands, with what the caller may do with it now. */
record EvaluationView(
        UUID id,
        long version,
        UUID sessionId,
        @Nullable UUID programmeId,
        UUID designId,
        EvaluationLevel level,
        EvaluationStatus status,
        @Sortable Instant opensAt,
        @Sortable Instant closesAt,

        @Schema(description = "Participants known to have completed the session")
        int population,

        @Schema(description = "People asked, once it is open")
        int invited,

        @Schema(description = "People who answered; for LEARNING those who took the tests, if they are more")
        int responded,

        @Schema(description = "From 1 to 5, once scored; null if fewer than three people answered") @Nullable
        BigDecimal meanScore,

        @Schema(description = "Band of the mean score, or of the gain for LEARNING; see /v1/evaluation/rules") @Nullable
        String category,

        @Schema(
                description =
                        "(post - pre) / (max - pre), mean of those with pre < max; null if fewer than three tests")
        @Nullable
        BigDecimal meanNormalisedGain,

        List<TopicScore> topicScores,

        @Schema(description = "Why it was cancelled") @Nullable
        String reason,

        List<EvaluationVerb> allowedActions) {}
