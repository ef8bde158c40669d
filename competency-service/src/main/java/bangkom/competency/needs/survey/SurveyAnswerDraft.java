package bangkom.competency.needs.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to one question: a scale, a text, options or a level, as the question asks. */
record SurveyAnswerDraft(
        @NotBlank @Size(max = 40) String questionCode,
        @Min(1) @Max(5) @Nullable Integer scale,
        @Size(max = 2000) @Nullable String text,

        @Size(max = 50) @Schema(description = "Codes of options") @Nullable
        List<@NotNull @Size(max = 40) String> chosen,

        @Min(1) @Max(5) @Schema(description = "The level that is needed") @Nullable
        Integer level) {
    List<String> choices() {
        return chosen == null ? List.of() : chosen;
    }
}
