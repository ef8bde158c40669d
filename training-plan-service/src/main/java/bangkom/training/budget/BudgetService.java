package bangkom.training.budget;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.money.Rupiah;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Sets up budgets and their lines. */
@ApplicationScoped
@Transactional
class BudgetService {
    private final Budgets budgets;
    private final BudgetLines lines;
    private final LedgerEntries entries;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Caller caller;
    private final Clock clock;

    BudgetService(
            Budgets budgets,
            BudgetLines lines,
            LedgerEntries entries,
            Outbox outbox,
            CurrentScope scope,
            Caller caller,
            Clock clock) {
        this.budgets = budgets;
        this.lines = lines;
        this.entries = entries;
        this.outbox = outbox;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    Budget open(BudgetDraft draft) {
        if (budgets.exists(draft.fiscalYear(), draft.source())) {
            throw new ProblemException(BudgetProblem.BUDGET_EXISTS, "%d, %s", draft.fiscalYear(), draft.source());
        }
        var budget = new Budget(Ids.newId(clock.instant()), scope.agencyId(), draft);
        budgets.persist(budget);
        budgets.flush();
        return budget;
    }

    BudgetLine add(UUID budgetId, BudgetLineDraft draft) {
        requireAmount(draft.ceiling());
        var budget = budgets.get(budgetId);
        if (lines.exists(budget.id(), draft.code())) {
            throw new ProblemException(BudgetProblem.BUDGET_LINE_EXISTS, "%s", draft.code());
        }
        var at = clock.instant();
        var line = new BudgetLine(Ids.newId(at), scope.agencyId(), budget.id(), draft);
        var entry = line.opened(Ids.newId(at), at, caller.actor());
        lines.persist(line);
        entries.persist(entry);
        outbox.record(entry.told(line.eventSequence()));
        lines.flush();
        return line;
    }

    BudgetLine allocate(UUID budgetId, UUID lineId, String ifMatch, Rupiah ceiling) {
        requireAmount(ceiling);
        lines.of(budgets.get(budgetId).id(), lineId);
        var line = lines.locked(lineId);
        IfMatch.require(ifMatch, line.version());
        var at = clock.instant();
        var entry = line.allocate(Ids.newId(at), ceiling, at, caller.actor());
        entries.persist(entry);
        outbox.record(entry.told(line.eventSequence()));
        lines.flush();
        return line;
    }

    private static void requireAmount(Rupiah ceiling) {
        new Violations()
                .addIf(
                        ceiling.isNegative(),
                        "/ceiling",
                        "AMOUNT_NEGATIVE",
                        "pagu tidak boleh negatif",
                        "negative ceiling")
                .throwIfAny(CommonProblem.INVALID_REQUEST);
    }
}
