package bangkom.competency.catalogue.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One level of a rubric, its indicators as the feedback (CFRubricCriterionLevel). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseRubricLevel(
        UUID identifier,
        @Schema(maxLength = 500) String uri,
        @Schema(maxLength = 2000) @Nullable String description,

        @Schema(maxLength = 60, description = "What the level is called officially", examples = "Menengah")
        String quality,

        int score,
        @Schema(maxLength = 21_000) String feedback,
        int position,
        UUID rubricCriterionId,
        Instant lastChangeDateTime) {}
