package bangkom.evaluation.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an evaluation is cancelled. */
record EvaluationReasonDraft(@NotBlank @Size(max = 1000) String reason) {}
