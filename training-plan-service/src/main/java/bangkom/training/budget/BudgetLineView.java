package bangkom.training.budget;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record BudgetLineView(
        UUID id,
        long version,
        UUID budgetId,
        String code,
        String name,
        BudgetTotals totals,
        @Schema(description = "What the caller may do now") List<BudgetLineVerb> allowedActions) {
    static BudgetLineView of(BudgetLine line, Set<String> roles) {
        return new BudgetLineView(
                line.id(),
                line.version(),
                line.budgetId(),
                line.code(),
                line.name(),
                BudgetTotals.of(line.balance()),
                BudgetLineVerb.possible(roles));
    }
}
