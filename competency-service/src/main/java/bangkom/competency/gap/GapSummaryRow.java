package bangkom.competency.gap;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The gaps of an agency, a unit or a competency added up; all but people count required competencies of people. */
record GapSummaryRow(
        @Schema(description = "Unit or competency; null for the agency as a whole") @Nullable
        UUID key,

        @Nullable String label,

        @Schema(description = "People whose job has a standard in force")
        long people,

        long assessed,
        long unassessed,

        @Schema(description = "Gaps above 0") long deficits,

        @Schema(description = "Sum of the gaps above 0, in levels")
        long deficitLevels,

        long met,

        @Schema(description = "Mean job-person match of the people assessed, in percent; null where none was") @Nullable
        BigDecimal meanJpm) {}
