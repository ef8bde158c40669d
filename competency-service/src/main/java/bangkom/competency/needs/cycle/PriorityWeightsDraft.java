package bangkom.competency.needs.cycle;

import bangkom.competency.needs.PriorityWeights;
import jakarta.validation.constraints.NotNull;

/** How much each factor shall count; together 100. */
record PriorityWeightsDraft(
        @NotNull Integer gap,
        @NotNull Integer headcount,
        @NotNull Integer importance,
        @NotNull Integer performance,
        @NotNull Integer goal,
        @NotNull Integer urgency,
        @NotNull Integer evidence) {
    PriorityWeights weights() {
        return new PriorityWeights(gap, headcount, importance, performance, goal, urgency, evidence);
    }
}
