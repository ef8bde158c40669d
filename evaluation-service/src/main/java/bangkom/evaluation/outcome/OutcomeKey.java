package bangkom.evaluation.outcome;

import java.util.UUID;

/** There is one outcome of a competency for a person on one ground. */
record OutcomeKey(UUID evaluationId, UUID projectId, UUID employeeId, UUID competencyId) {}
