package bangkom.evaluation.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an outcome is not accepted. */
record OutcomeReasonDraft(@NotBlank @Size(max = 1000) String reason) {}
