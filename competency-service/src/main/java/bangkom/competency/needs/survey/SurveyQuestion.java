package bangkom.competency.needs.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A question about one competency (butir pertanyaan). */
record SurveyQuestion(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 500) String text,
        @NotNull UUID competencyId,
        @NotNull SurveyQuestionType type) {}
