package bangkom.competency.gap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people are in one of the nine boxes. */
record TalentBoxRow(
        @Schema(description = "1 to 9: 9 above expectation with high potential, 1 below it with low")
        int box,

        long people) {}
