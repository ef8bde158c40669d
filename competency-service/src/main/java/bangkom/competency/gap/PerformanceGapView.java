package bangkom.competency.gap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a year's work fell short of what was expected (kesenjangan kinerja). */
record PerformanceGapView(
        int year,

        @Schema(description = "As the agency's personnel system has it", examples = "FAIR")
        String predicate,

        @Schema(description = "Points of what is expected: the predicate GOOD", examples = "80")
        int target,

        @Schema(description = "Points of the predicate", examples = "60")
        int achieved,

        @Schema(description = "target - achieved: positive is a deficit", examples = "20")
        int gap,

        @Schema(
                description = "1 to 9, by predicate and potential; null without a potential, and for who objected to"
                        + " being ranked by machine",
                examples = "8")
        @Nullable
        Integer talentBox) {
    static PerformanceGapView of(int year, String predicate, int target, int achieved, Integer talentBox) {
        return new PerformanceGapView(year, predicate, target, achieved, target - achieved, talentBox);
    }
}
