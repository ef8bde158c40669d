package bangkom.training.budget;

import bangkom.commons.audit.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** The money for development of an agency, a fiscal year and a source (anggaran pengembangan kompetensi). */
@Entity
@Audited("budget")
class Budget {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private BudgetSource source;

    protected Budget() {} // for Hibernate

    Budget(UUID id, UUID agencyId, BudgetDraft draft) {
        this.id = id;
        this.agencyId = agencyId;
        this.fiscalYear = draft.fiscalYear();
        this.source = draft.source();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    BudgetSource source() {
        return source;
    }
}
