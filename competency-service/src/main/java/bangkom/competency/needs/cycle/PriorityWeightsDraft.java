package bangkom.competency.needs.cycle;

import bangkom.competency.needs.PriorityWeights;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much each factor shall count; together 100. */
record PriorityWeightsDraft(
        @NotNull @Schema(minimum = "0", maximum = "100", examples = "20")
        Integer gap,

        @NotNull @Schema(minimum = "0", maximum = "100", examples = "20")
        Integer headcount,

        @NotNull @Schema(minimum = "0", maximum = "100", examples = "20")
        Integer importance,

        @NotNull @Schema(minimum = "0", maximum = "100", examples = "20")
        Integer performance,

        @NotNull @Schema(minimum = "0", maximum = "100", examples = "20")
        Integer goal,

        @NotNull @Schema(minimum = "0", maximum = "100", examples = "20")
        Integer urgency,

        @NotNull @Schema(minimum = "0", maximum = "100", examples = "20")
        Integer evidence) {
    PriorityWeights weights() {
        return new PriorityWeights(gap, headcount, importance, performance, goal, urgency, evidence);
    }
}
