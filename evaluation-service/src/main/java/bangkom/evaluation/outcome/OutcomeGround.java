package bangkom.evaluation.outcome;

import bangkom.evaluation.design.EvaluationLevel;
import java.time.LocalDate;

/** What an outcome is founded on: the level of the evaluation, if there is one, and when it was seen. */
record OutcomeGround(EvaluationLevel level, LocalDate observedOn) {}
