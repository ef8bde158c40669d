package bangkom.competency.gap;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many carry a competency that the agency's standards in force require. */
record CompetencyCoverageRow(
        UUID competencyId,
        String code,
        String name,

        @Schema(description = "The highest level that a standard in force requires")
        int highestRequired,

        @Schema(description = "People whose job requires it")
        long required,

        @Schema(description = "Of those, people at the level of their job")
        long met,

        @Schema(description = "People of any job who reach the highest level required")
        long carriers,

        @Schema(description = "Whether it hangs on one person, or on nobody")
        boolean atRisk) {}
