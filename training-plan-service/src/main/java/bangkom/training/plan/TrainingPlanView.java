package bangkom.training.plan;

import bangkom.commons.paging.Sortable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record TrainingPlanView(
        UUID id,
        long version,
        @Sortable int fiscalYear,
        @Sortable int revision,
        @Sortable String title,
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
