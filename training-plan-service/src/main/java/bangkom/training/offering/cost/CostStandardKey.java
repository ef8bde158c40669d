package bangkom.training.offering.cost;

import bangkom.training.offering.CostComponent;

/** What makes two ceilings the same one. */
record CostStandardKey(int fiscalYear, String region, CostComponent component, String unit) {}
