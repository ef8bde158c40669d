package bangkom.training.plan;

import bangkom.commons.money.Rupiah;
import bangkom.training.offering.CostComponent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The most a unit may cost by component in the region of a unit (standar biaya masukan) in one fiscal year. */
record CostCeilings(Map<UUID, String> regionOfUnit, Map<RegionalComponent, Rupiah> ceilings) {
    record RegionalComponent(String region, CostComponent component) {}

    Optional<Rupiah> of(UUID unit, CostComponent component) {
        return Optional.ofNullable(regionOfUnit.get(unit))
                .map(region -> ceilings.get(new RegionalComponent(region, component)));
    }
}
