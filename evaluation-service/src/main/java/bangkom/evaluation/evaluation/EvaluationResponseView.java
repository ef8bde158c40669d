package bangkom.evaluation.evaluation;

import bangkom.evaluation.design.RespondentRole;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an answer was taken; what was said is kept without the name and told to nobody, not even its author. */
record EvaluationResponseView(UUID evaluationId, @Nullable UUID aboutEmployeeId, RespondentRole role, int answers) {}
