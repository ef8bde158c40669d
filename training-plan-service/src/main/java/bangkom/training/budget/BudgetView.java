package bangkom.training.budget;

import java.util.List;
import java.util.UUID;

record BudgetView(
        UUID id, long version, int fiscalYear, BudgetSource source, BudgetTotals totals, List<BudgetLineView> lines) {
    static BudgetView of(Budget budget, List<BudgetLine> lines) {
        return new BudgetView(
                budget.id(),
                budget.version(),
                budget.fiscalYear(),
                budget.source(),
                BudgetTotals.of(lines),
                lines.stream().map(BudgetLineView::of).toList());
    }
}
