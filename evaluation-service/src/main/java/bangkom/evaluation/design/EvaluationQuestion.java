package bangkom.evaluation.design;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One statement that is judged from 1 to 5 (butir pertanyaan). */
public record EvaluationQuestion(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 500) String text,
        @NotNull QuestionTopic topic) {}
