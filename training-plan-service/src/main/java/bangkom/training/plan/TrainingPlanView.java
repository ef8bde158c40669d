package bangkom.training.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

record TrainingPlanView(
        UUID id,
        long version,
        int fiscalYear,
        int revision,
        String title,
        UUID needsAnalysisId,
        UUID budgetLineId,
        PlanStatus status,
        PlanTotals totals,
        String returnReason,
        String createdBy,
        String submittedBy,
        String verifiedBy,
        String endorsedBy,
        String approvedBy,
        String publishedBy,
        Instant createdAt,
        Instant publishedAt,
        List<PlanVerb> allowedActions) {}
