package bangkom.training.offering.cost;

import bangkom.commons.money.Rupiah;
import bangkom.training.offering.CostComponent;
import java.util.UUID;

/** A cost ceiling as it holds. */
record CostStandardView(
        UUID id,
        long version,
        int fiscalYear,
        String region,
        CostComponent component,
        String unit,
        Rupiah maxUnitCost,
        String regulation) {}
