package bangkom.training.budget;

import bangkom.commons.audit.Audited;
import bangkom.commons.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A part of a budget with its own ceiling (mata anggaran); every change of its figures is an entry of the ledger. */
@Entity
@Audited("budget-line")
class BudgetLine {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private UUID budgetId;
    private long eventSequence;
    private String code;
    private String name;
    private Rupiah ceiling;
    private Rupiah committed;
    private Rupiah realised;

    protected BudgetLine() {} // for Hibernate

    BudgetLine(UUID id, UUID agencyId, UUID budgetId, BudgetLineDraft draft) {
        this.id = id;
        this.agencyId = agencyId;
        this.budgetId = budgetId;
        this.code = draft.code();
        this.name = draft.name();
        take(LineBalance.allocated(draft.ceiling()));
    }

    /** The first entry of every line. */
    LedgerEntry opened(UUID entryId, Instant at, String actor) {
        return entry(entryId, LedgerKind.ALLOCATE, null, ceiling, at, actor);
    }

    /** The amount of the entry is the ceiling from now on. */
    LedgerEntry allocate(UUID entryId, Rupiah newCeiling, Instant at, String actor) {
        take(balance().allocate(newCeiling));
        return entry(entryId, LedgerKind.ALLOCATE, null, newCeiling, at, actor);
    }

    LedgerEntry commit(UUID entryId, UUID planItemId, Rupiah amount, Instant at, String actor) {
        take(balance().commit(amount));
        return entry(entryId, LedgerKind.COMMIT, planItemId, amount, at, actor);
    }

    LedgerEntry release(UUID entryId, UUID planItemId, Rupiah amount, Instant at, String actor) {
        take(balance().release(amount));
        return entry(entryId, LedgerKind.RELEASE, planItemId, amount, at, actor);
    }

    LedgerEntry realise(UUID entryId, UUID planItemId, Rupiah amount, Instant at, String actor) {
        take(balance().realise(amount));
        return entry(entryId, LedgerKind.REALISE, planItemId, amount, at, actor);
    }

    private void take(LineBalance balance) {
        ceiling = balance.ceiling();
        committed = balance.committed();
        realised = balance.realised();
    }

    private LedgerEntry entry(UUID entryId, LedgerKind kind, UUID item, Rupiah amount, Instant at, String actor) {
        eventSequence++;
        return new LedgerEntry(entryId, this, kind, item, amount, at, actor);
    }

    LineBalance balance() {
        return new LineBalance(ceiling, committed, realised);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID budgetId() {
        return budgetId;
    }

    long eventSequence() {
        return eventSequence;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
