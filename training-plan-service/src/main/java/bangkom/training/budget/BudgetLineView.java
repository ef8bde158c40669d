package bangkom.training.budget;

import java.util.UUID;

record BudgetLineView(UUID id, long version, UUID budgetId, String code, String name, BudgetTotals totals) {
    static BudgetLineView of(BudgetLine line) {
        return new BudgetLineView(
                line.id(), line.version(), line.budgetId(), line.code(), line.name(), BudgetTotals.of(line.balance()));
    }
}
