package bangkom.competency.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an assessment is not accepted. */
record AssessmentRejection(@NotBlank @Size(max = 1000) String reason) {}
