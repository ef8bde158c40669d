package bangkom.competency.needs.item;

import bangkom.competency.needs.Factor;
import bangkom.competency.needs.Priority;
import bangkom.competency.needs.PriorityWeights;
import bangkom.competency.needs.RankedNeed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is known of a need before anything is weighed. */
public record NeedFacts(UUID id, UUID unitId, UUID competencyId, int headcount, Map<Factor, Integer> values) {
    public static List<RankedNeed> rank(List<NeedFacts> facts, PriorityWeights weights) {
        return RankedNeed.rank(facts.stream()
                .map(need -> new RankedNeed.Candidate(
                        need.unitId(), need.competencyId(), need.headcount(), Priority.of(need.values(), weights)))
                .toList());
    }

    /** An analysis has one need of a unit in a competency. */
    static Map<String, UUID> ids(List<NeedFacts> facts) {
        return facts.stream().collect(Collectors.toMap(NeedFacts::key, NeedFacts::id));
    }

    public static String keyOf(RankedNeed.Candidate need) {
        return need.unitId() + "/" + need.competencyId();
    }

    public String key() {
        return unitId + "/" + competencyId;
    }
}
