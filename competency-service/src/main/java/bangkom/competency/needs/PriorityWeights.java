package bangkom.competency.needs;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import jakarta.persistence.Embeddable;
import java.util.Map;

/** How much each factor counts (bobot prioritas): whole points that sum to 100. */
@Embeddable
public record PriorityWeights(
        int gap, int headcount, int importance, int performance, int goal, int urgency, int evidence) {
    public PriorityWeights {
        var violations = new Violations();
        Map.of(
                        "gap",
                        gap,
                        "headcount",
                        headcount,
                        "importance",
                        importance,
                        "performance",
                        performance,
                        "goal",
                        goal,
                        "urgency",
                        urgency,
                        "evidence",
                        evidence)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(weight -> violations.addIf(
                        weight.getValue() < 0 || weight.getValue() > 100,
                        "/weights/" + weight.getKey(),
                        "WEIGHT_OUT_OF_RANGE",
                        "bobot harus 0 sampai 100",
                        "a weight lies between 0 and 100"));
        violations.addIf(
                (long) gap + headcount + importance + performance + goal + urgency + evidence != 100,
                "/weights",
                "WEIGHTS_NOT_100",
                "jumlah bobot harus 100",
                "the weights sum to 100");
        violations.throwIfAny(CommonProblem.INVALID_REQUEST);
    }

    public int of(Factor factor) {
        return switch (factor) {
            case GAP -> gap;
            case HEADCOUNT -> headcount;
            case IMPORTANCE -> importance;
            case PERFORMANCE -> performance;
            case GOAL -> goal;
            case URGENCY -> urgency;
            case EVIDENCE -> evidence;
        };
    }
}
