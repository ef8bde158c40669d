package bangkom.competency.directory;

import bangkom.commons.audit.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** How a civil servant performed in a year (hasil kinerja). */
@Entity
@Audited("performance-result")
class PerformanceResult {
    @Id
    private UUID id;

    private UUID agencyId;
    private UUID employeeId;
    private int year;

    @Enumerated(EnumType.STRING)
    private PerformancePredicate predicate;

    @Enumerated(EnumType.STRING)
    private PerformancePotential potential;

    protected PerformanceResult() {} // for Hibernate

    PerformanceResult(UUID id, UUID agencyId, UUID employeeId, PerformanceResultDraft draft) {
        this.id = id;
        this.agencyId = agencyId;
        this.employeeId = employeeId;
        this.year = draft.year();
        amend(draft);
    }

    /** Says whether anything became different. */
    boolean amend(PerformanceResultDraft draft) {
        var same = predicate == draft.predicate() && potential == draft.potential();
        predicate = draft.predicate();
        potential = draft.potential();
        return !same;
    }

    PerformanceResultView view() {
        return new PerformanceResultView(id, employeeId, year, predicate, potential);
    }

    UUID id() {
        return id;
    }

    PerformanceKey key() {
        return new PerformanceKey(employeeId, year);
    }
}
