package bangkom.training.budget;

import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Moves money of a line (buku besar anggaran) for plans, inside their transaction. The line is locked from the first
 * movement to the commit, so that committed + realised stay within the ceiling whoever else asks.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Ledger {
    private final Budgets budgets;
    private final BudgetLines lines;
    private final LedgerEntries entries;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    Ledger(Budgets budgets, BudgetLines lines, LedgerEntries entries, Outbox outbox, Caller caller, Clock clock) {
        this.budgets = budgets;
        this.lines = lines;
        this.entries = entries;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a line can still commit; empty for a line the agency does not have. */
    public Optional<LineFunds> funds(UUID lineId) {
        return lines.known(lineId)
                .map(line -> new LineFunds(
                        budgets.get(line.budgetId()).fiscalYear(),
                        line.balance().available()));
    }

    /** All or none: 409 {@code BUDGET_EXCEEDED} when they do not fit together. */
    public void commit(UUID lineId, List<Commitment> commitments) {
        var line = lines.locked(lineId);
        var at = clock.instant();
        var actor = caller.actor();
        var ids = ids(at, commitments.size());
        commitments.forEach(one -> write(line, line.commit(ids.next(), one.planItemId(), one.amount(), at, actor)));
    }

    /** Gives back what is still committed for an item. */
    public void release(UUID lineId, UUID planItemId) {
        var line = lines.locked(lineId);
        var committed = entries.outstanding(lineId, planItemId);
        if (committed.amount() > 0) {
            var at = clock.instant();
            write(line, line.release(Ids.newId(at), planItemId, committed, at, caller.actor()));
        }
    }

    /** The commitment is consumed: its surplus is released, and what was spent above it has to fit the ceiling. */
    public void realise(UUID lineId, UUID planItemId, Rupiah spent) {
        var line = lines.locked(lineId);
        var at = clock.instant();
        var actor = caller.actor();
        var ids = ids(at, 2);
        var surplus = entries.outstanding(lineId, planItemId).minus(spent);
        if (surplus.isNegative()) {
            write(line, line.commit(ids.next(), planItemId, Rupiah.ZERO.minus(surplus), at, actor));
        } else if (surplus.amount() > 0) {
            write(line, line.release(ids.next(), planItemId, surplus, at, actor));
        }
        write(line, line.realise(ids.next(), planItemId, spent, at, actor));
    }

    private void write(BudgetLine line, LedgerEntry entry) {
        entries.persist(entry);
        outbox.record(entry.told(line.eventSequence()));
    }

    /** In ascending order, so that the entries of one moment are listed as they were written. */
    private static Iterator<UUID> ids(Instant at, int count) {
        return Stream.generate(() -> Ids.newId(at))
                .limit(count)
                .sorted(Comparator.comparing(UUID::toString))
                .iterator();
    }
}
