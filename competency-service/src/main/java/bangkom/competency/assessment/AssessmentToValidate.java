package bangkom.competency.assessment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Names a submitted assessment that is to be validated. */
record AssessmentToValidate(@NotNull UUID assessmentId) {}
