package bangkom.training.plan;

import bangkom.commons.money.Rupiah;
import bangkom.commons.problem.Violations;
import bangkom.training.offering.CostComponent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a part of an item costs (rincian biaya); the amount is quantity × unit cost. */
record PlanCostLine(
        CostComponent component,

        @Schema(minimum = "1", maximum = "1000000", examples = "30")
        Integer quantity,

        Rupiah unitCost,

        @Schema(description = "quantity × unitCost; may be left out when sent")
        Rupiah amount) {
    private static final int LARGEST_QUANTITY = 1_000_000;
    private static final long LARGEST_COST = 1_000_000_000_000L;

    PlanCostLine computed() {
        return new PlanCostLine(component, quantity, unitCost, unitCost.times(quantity));
    }

    void check(String pointer, Violations found) {
        found.addIf(component == null, pointer + "/component", "NOT_NULL", "komponen wajib", "component required");
        found.addIf(
                quantity == null || quantity < 1 || quantity > LARGEST_QUANTITY,
                pointer + "/quantity",
                "QUANTITY_INVALID",
                "volume 1 sampai 1.000.000",
                "quantity from 1 to 1,000,000");
        found.addIf(
                unitCost == null || unitCost.isNegative() || unitCost.amount() > LARGEST_COST,
                pointer + "/unitCost",
                "UNIT_COST_INVALID",
                "harga satuan 0 sampai 1 triliun rupiah",
                "unit cost from 0 to 10^12 rupiah");
    }
}
