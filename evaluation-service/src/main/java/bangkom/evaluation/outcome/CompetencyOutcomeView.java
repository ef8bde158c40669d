package bangkom.evaluation.outcome;

import bangkom.commons.audit.access.AboutPerson;
import bangkom.commons.paging.Sortable;
import bangkom.evaluation.design.EvaluationLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An outcome as it stands, with what the caller may do with it now. */
record CompetencyOutcomeView(
        UUID id,
        long version,
        @Nullable UUID evaluationId,
        @Nullable UUID projectId,
        @Nullable UUID sessionId,
        UUID employeeId,
        UUID competencyId,
        @Nullable Integer levelBefore,
        int levelAfter,
        EvaluationLevel evaluationLevel,
        @Sortable int confidence,
        OutcomeStatus status,

        @Schema(description = "When it was seen: the evaluation's closing day, or the day the project was assessed")
        @Sortable
        LocalDate observedOn,

        @Schema(description = "Why it was rejected") @Nullable
        String reason,

        List<OutcomeVerb> allowedActions)
        implements AboutPerson {}
