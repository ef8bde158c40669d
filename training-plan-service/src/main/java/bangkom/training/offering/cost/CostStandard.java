package bangkom.training.offering.cost;

import bangkom.commons.audit.Audited;
import bangkom.commons.money.Rupiah;
import bangkom.training.offering.CostComponent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** The most a unit of a component may cost in a region and fiscal year (standar biaya masukan), nation-wide. */
@Entity
@Audited("cost-standard")
class CostStandard {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private int fiscalYear;
    private String region;

    @Enumerated(EnumType.STRING)
    private CostComponent component;

    private String unit;
    private Rupiah maxUnitCost;
    private String regulation;

    protected CostStandard() {} // for Hibernate

    CostStandard(UUID id, UUID agencyId, CostStandardDraft draft) {
        this.id = id;
        this.agencyId = agencyId;
        fiscalYear = draft.fiscalYear();
        region = draft.region();
        component = draft.component();
        unit = draft.unit();
        maxUnitCost = draft.maxUnitCost();
        regulation = draft.regulation();
    }

    /** Says whether anything became different. */
    boolean amend(CostStandardDraft draft) {
        if (maxUnitCost.equals(draft.maxUnitCost()) && regulation.equals(draft.regulation())) {
            return false;
        }
        maxUnitCost = draft.maxUnitCost();
        regulation = draft.regulation();
        return true;
    }

    CostStandardView view() {
        return new CostStandardView(id, version, fiscalYear, region, component, unit, maxUnitCost, regulation);
    }

    CostStandardKey key() {
        return new CostStandardKey(fiscalYear, region, component, unit);
    }

    UUID id() {
        return id;
    }
}
