package bangkom.evaluation.outcome;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level that somebody is said to show now. */
record CompetencyOutcomeDraft(
        @Schema(description = "A FINALISED evaluation of BEHAVIOUR of the session; this, projectId or both")
        UUID evaluationId,

        @Schema(description = "An ASSESSED or CLOSED project of the person for the session")
        UUID projectId,

        @NotNull UUID sessionId,
        @NotNull UUID employeeId,
        @NotNull UUID competencyId,

        @Schema(description = "0 or absent if it was not shown before") @Min(0) @Max(5)
        Integer levelBefore,

        @NotNull @Min(1) @Max(5) Integer levelAfter,

        @Schema(description = "How sure the proposer is, in per cent") @NotNull @Min(0) @Max(100)
        Integer confidence) {
    OutcomeKey key() {
        return new OutcomeKey(evaluationId, projectId, employeeId, competencyId);
    }
}
