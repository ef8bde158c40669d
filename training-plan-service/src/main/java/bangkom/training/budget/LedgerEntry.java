package bangkom.training.budget;

import bangkom.commons.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One movement of money on a line (mutasi anggaran): written once, never changed. */
@Entity
@Immutable
class LedgerEntry {
    @Id
    private UUID id;

    private UUID agencyId;
    private UUID budgetId;
    private UUID budgetLineId;
    private UUID planItemId;

    @Enumerated(EnumType.STRING)
    private LedgerKind kind;

    private Rupiah amount;
    private Rupiah balance;
    private Instant recordedAt;
    private String recordedBy;

    protected LedgerEntry() {} // for Hibernate

    LedgerEntry(
            UUID id, BudgetLine line, LedgerKind kind, UUID planItemId, Rupiah amount, Instant at, String recordedBy) {
        this.id = id;
        this.agencyId = line.agencyId();
        this.budgetId = line.budgetId();
        this.budgetLineId = line.id();
        this.planItemId = planItemId;
        this.kind = kind;
        this.amount = amount;
        this.balance = line.balance().available();
        this.recordedAt = at;
        this.recordedBy = recordedBy;
    }

    LedgerMoved told(long sequence) {
        return new LedgerMoved(budgetId, budgetLineId, id, planItemId, amount, balance, sequence, kind);
    }

    LedgerEntryView view() {
        return new LedgerEntryView(id, budgetLineId, kind, planItemId, amount, balance, recordedAt, recordedBy);
    }
}
