package bangkom.training.budget;

import bangkom.commons.paging.Sortable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

record BudgetView(
        UUID id,
        long version,
        @Sortable int fiscalYear,
        BudgetSource source,
        BudgetTotals totals,
        List<BudgetLineView> lines) {
    static BudgetView of(Budget budget, List<BudgetLine> lines, Set<String> roles) {
        return new BudgetView(
                budget.id(),
                budget.version(),
                budget.fiscalYear(),
                budget.source(),
                BudgetTotals.of(lines),
                lines.stream().map(line -> BudgetLineView.of(line, roles)).toList());
    }
}
