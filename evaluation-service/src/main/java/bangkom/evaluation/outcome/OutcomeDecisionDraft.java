package bangkom.evaluation.outcome;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An outcome to be confirmed. */
record OutcomeDecisionDraft(@NotNull UUID outcomeId) {}
