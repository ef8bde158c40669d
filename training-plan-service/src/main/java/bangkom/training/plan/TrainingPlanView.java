package bangkom.training.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record TrainingPlanView(
        UUID id,
        long version,
        int fiscalYear,
        int revision,
        String title,
        @Nullable UUID needsAnalysisId,
        UUID budgetLineId,
        PlanStatus status,
        PlanTotals totals,
        @Nullable String returnReason,
        String createdBy,
        @Nullable String submittedBy,
        @Nullable String verifiedBy,
        @Nullable String endorsedBy,
        @Nullable String approvedBy,
        @Nullable String publishedBy,
        Instant createdAt,
        @Nullable Instant publishedAt,
        List<PlanVerb> allowedActions) {}
