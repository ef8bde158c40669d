package bangkom.competency.catalogue.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what the levels of a competency are told apart (CFRubric). */
record CaseRubric(
        UUID identifier,
        @Schema(maxLength = 500) String uri,
        @Schema(maxLength = 200) String title,
        @Schema(maxLength = 2000) String description,
        Instant lastChangeDateTime,

        @JsonProperty("CFRubricCriteria") List<CaseRubricCriterion> criteria) {}
