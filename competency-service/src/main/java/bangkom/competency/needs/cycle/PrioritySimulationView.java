package bangkom.competency.needs.cycle;

import bangkom.competency.needs.FactorShare;
import bangkom.competency.needs.PriorityWeights;
import bangkom.competency.needs.RankedNeed;
import bangkom.competency.needs.item.NeedFacts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every need's place by the weights of the analysis and by others, side by side; nothing of it is stored. */
record PrioritySimulationView(UUID needsAnalysisId, List<Need> items) {

    /** One need under all weights. */
    @Schema(name = "SimulatedNeed")
    record Need(UUID needItemId, UUID unitId, UUID competencyId, Place current, List<Place> alternatives) {}

    /** Where one set of weights puts a need, and why. */
    @Schema(name = "SimulatedPlace")
    record Place(
            @Schema(description = "Name of the weights; empty for those of the analysis")
            String name,

            int rank,

            @Schema(description = "0..100, exactly the sum of the contributions")
            BigDecimal score,

            List<FactorShare> factors) {
        static Place of(String name, RankedNeed ranked) {
            var priority = ranked.need().priority();
            return new Place(name, ranked.rank(), priority.score(), priority.factors());
        }
    }

    static PrioritySimulationView of(
            UUID analysis,
            List<NeedFacts> facts,
            PriorityWeights weights,
            Map<String, PriorityWeights> others,
            int shown) {
        var needs = facts.stream().collect(Collectors.toMap(NeedFacts::key, Function.identity()));
        var places = new LinkedHashMap<String, Map<String, Place>>();
        others.forEach((name, other) -> places.put(
                name,
                NeedFacts.rank(facts, other).stream()
                        .collect(Collectors.toMap(
                                ranked -> NeedFacts.keyOf(ranked.need()), ranked -> Place.of(name, ranked)))));
        return new PrioritySimulationView(
                analysis,
                NeedFacts.rank(facts, weights).stream()
                        .limit(shown)
                        .map(ranked -> {
                            var key = NeedFacts.keyOf(ranked.need());
                            var need = needs.get(key);
                            return new Need(
                                    need.id(),
                                    need.unitId(),
                                    need.competencyId(),
                                    Place.of("", ranked),
                                    places.values().stream()
                                            .map(place -> place.get(key))
                                            .toList());
                        })
                        .toList());
    }
}
