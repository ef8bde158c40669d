package bangkom.evaluation.evaluation;

import bangkom.evaluation.design.RespondentRole;
import java.util.UUID;

/** That an answer was taken; what was said is kept without the name and told to nobody, not even its author. */
record EvaluationResponseView(UUID evaluationId, UUID aboutEmployeeId, RespondentRole role, int answers) {}
