package bangkom.competency.needs.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The answer to one question: a scale or a text, as the question asks. */
record SurveyAnswerDraft(
        @NotBlank @Size(max = 40) String questionCode,
        @Min(1) @Max(5) Integer scale,
        @Size(max = 2000) String text) {}
