package bangkom.training.offering.cost;

import bangkom.commons.money.Rupiah;
import bangkom.commons.paging.Sortable;
import bangkom.training.offering.CostComponent;
import java.util.UUID;

/** A cost ceiling as it holds. */
record CostStandardView(
        UUID id,
        long version,
        @Sortable int fiscalYear,
        @Sortable String region,
        CostComponent component,
        String unit,
        Rupiah maxUnitCost,
        String regulation) {}
