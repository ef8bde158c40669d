package bangkom.competency.catalogue.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The competency that a rubric is about (CFRubricCriterion). */
record CaseRubricCriterion(
        UUID identifier,
        @Schema(maxLength = 500) String uri,
        @Schema(maxLength = 200) String description,

        @JsonProperty("CFItemURI") CaseLink itemUri,

        int position,
        UUID rubricId,
        Instant lastChangeDateTime,

        @JsonProperty("CFRubricCriterionLevels") List<CaseRubricLevel> levels) {}
