package bangkom.training.budget;

import bangkom.commons.money.Rupiah;
import java.util.List;

/** What a budget or a line of it holds (pagu, terikat, terealisasi, tersedia). */
record BudgetTotals(Rupiah ceiling, Rupiah committed, Rupiah realised, Rupiah available) {
    static BudgetTotals of(LineBalance balance) {
        return new BudgetTotals(balance.ceiling(), balance.committed(), balance.realised(), balance.available());
    }

    static BudgetTotals of(List<BudgetLine> lines) {
        return of(
                lines.stream().map(BudgetLine::balance).reduce(LineBalance.allocated(Rupiah.ZERO), LineBalance::plus));
    }
}
