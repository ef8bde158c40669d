package bangkom.training.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

record TrainingPlanDraft(
        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
        @NotNull UUID needsAnalysisId,
        @NotNull UUID budgetLineId,
        @NotBlank @Size(max = 200) String title) {}
