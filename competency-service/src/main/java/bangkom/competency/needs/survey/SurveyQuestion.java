package bangkom.competency.needs.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question about one competency (butir pertanyaan). */
record SurveyQuestion(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 500) String text,
        @NotNull UUID competencyId,
        @NotNull SurveyQuestionType type,

        @Size(max = 50) @Schema(description = "Only of a choice: two at least") @Nullable
        List<@NotNull @Valid SurveyOption> options,

        @Schema(description = "Whether it may not be left out; absent: it may") @Nullable
        Boolean mandatory) {
    List<SurveyOption> offered() {
        return options == null ? List.of() : options;
    }

    boolean mayNotBeLeftOut() {
        return Boolean.TRUE.equals(mandatory);
    }
}
