package bangkom.competency.needs.cycle;

import bangkom.competency.needs.FactorShare;
import bangkom.competency.needs.Priority;
import bangkom.competency.needs.PriorityWeights;
import bangkom.competency.needs.item.NeedFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The first needs by the weights of the analysis and the first by each of the others, with their places by all of them;
 * nothing of it is stored.
 */
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
        static Place of(String name, int rank, Priority priority) {
            return new Place(name, rank, priority.score(), priority.factors());
        }
    }

    static PrioritySimulationView of(
            UUID analysis,
            List<NeedFacts> facts,
            PriorityWeights weights,
            Map<String, PriorityWeights> others,
            int shown) {
        var places = new LinkedHashMap<String, Map<UUID, Integer>>();
        others.forEach((name, other) -> places.put(name, places(facts, other)));
        var needs = NeedFacts.ranked(facts, weights);
        var items = new ArrayList<Need>();
        for (int i = 0; i < needs.size(); i++) {
            var need = needs.get(i);
            if (i < shown || places.values().stream().anyMatch(place -> place.get(need.id()) <= shown)) {
                items.add(under(need, i + 1, weights, others, places));
            }
        }
        return new PrioritySimulationView(analysis, items);
    }

    private static Need under(
            NeedFacts need,
            int rank,
            PriorityWeights weights,
            Map<String, PriorityWeights> others,
            Map<String, Map<UUID, Integer>> places) {
        return new Need(
                need.id(),
                need.unitId(),
                need.competencyId(),
                Place.of("", rank, need.priority(weights)),
                others.entrySet().stream()
                        .map(other -> Place.of(
                                other.getKey(),
                                places.get(other.getKey()).get(need.id()),
                                need.priority(other.getValue())))
                        .toList());
    }

    private static Map<UUID, Integer> places(List<NeedFacts> facts, PriorityWeights weights) {
        var places = new HashMap<UUID, Integer>();
        NeedFacts.ranked(facts, weights).forEach(need -> places.put(need.id(), places.size() + 1));
        return places;
    }
}
