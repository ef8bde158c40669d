package bangkom.competency.gap;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which percentage on a category is reached; the boundary itself belongs to it. */
record MatchThreshold(
        @Schema(description = "FILLING: MS, MMS, KMS; MAPPING: O, CO, KO", maxLength = 10, examples = "MS")
        String category,

        @Schema(examples = "80") int atLeast,

        LocalDate validFrom,

        @Schema(maxLength = 200, examples = "practice of assessment centres")
        String regulation) {}
