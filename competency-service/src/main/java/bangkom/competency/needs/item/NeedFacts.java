package bangkom.competency.needs.item;

import bangkom.competency.needs.Factor;
import bangkom.competency.needs.Priority;
import bangkom.competency.needs.PriorityWeights;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known of a need before anything is weighed. */
public record NeedFacts(UUID id, UUID unitId, UUID competencyId, int headcount, Map<Factor, Integer> values) {
    private static final Comparator<NeedFacts> OF_EQUAL_SCORE = Comparator.comparingInt(NeedFacts::headcount)
            .reversed()
            .thenComparing(need -> need.unitId().toString())
            .thenComparing(need -> need.competencyId().toString());

    /**
     * The most pressing first; equal scores go by headcount, then by unit and competency, so that the same needs get the
     * same places in whatever order they come.
     */
    public static List<NeedFacts> ranked(List<NeedFacts> needs, PriorityWeights weights) {
        var points = new HashMap<UUID, Integer>();
        needs.forEach(need -> points.put(need.id(), Priority.points(need.values(), weights)));
        return needs.stream()
                .sorted(Comparator.comparing((NeedFacts need) -> points.get(need.id()))
                        .reversed()
                        .thenComparing(OF_EQUAL_SCORE))
                .toList();
    }

    public Priority priority(PriorityWeights weights) {
        return Priority.of(values, weights);
    }
}
