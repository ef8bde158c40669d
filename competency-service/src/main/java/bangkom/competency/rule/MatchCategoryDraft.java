package bangkom.competency.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which percentage on a match is in a category. */
record MatchCategoryDraft(
        @NotBlank @Size(max = 10) @Schema(examples = "MS") String category,

        @NotNull @Min(0) @Max(200) @Schema(examples = "80") Integer atLeast) {}
