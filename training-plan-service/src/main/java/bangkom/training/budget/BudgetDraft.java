package bangkom.training.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

record BudgetDraft(
        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
        @NotNull BudgetSource source) {}
