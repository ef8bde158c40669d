package bangkom.evaluation.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The judgement of one statement, from 1 (not at all) to 5 (fully) (BR-EVAL-03). */
record EvaluationAnswer(
        @NotBlank @Size(max = 40) String questionCode,
        @NotNull @Min(1) @Max(5) Integer score) {}
