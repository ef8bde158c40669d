package bangkom.competency.needs.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Needs of many agencies together. */
record NationalNeedsRow(
        @Schema(
                description = "Id of a national competency, a kind, or a province; OTHER for the agencies' own"
                        + " competencies, and for all groups too small to be shown")
        String key,

        long agencies,
        @Schema(description = "Needs of units") long needs,

        @Schema(description = "Persons, each once; of OTHER at least: of each agency the largest of its groups")
        long people,

        @Schema(description = "Levels short, on average over those assessed") @Nullable
        BigDecimal meanGap) {

    /** What a row is made of, before it is known whether it may be shown. */
    record Sum(String key, long agencies, long needs, long people, long assessed, long gapLevels) {
        static final String OTHER = "OTHER";

        boolean isOther() {
            return key.equals(OTHER);
        }

        NationalNeedsRow row() {
            var mean = assessed == 0
                    ? null
                    : BigDecimal.valueOf(gapLevels).divide(BigDecimal.valueOf(assessed), 2, RoundingMode.HALF_UP);
            return new NationalNeedsRow(key, agencies, needs, people, mean);
        }
    }
}
