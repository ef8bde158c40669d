package bangkom.competency.needs.report;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Needs added up. */
record NeedRollUpRow(
        @Schema(description = "Of the unit or the competency; absent for the agency") @Nullable
        UUID key,

        @Schema(description = "Confirmed needs of units, whatever became of them but rejection")
        long needs,

        long accepted,
        @Schema(description = "Persons, each once") long people,

        @Schema(description = "Levels short, on average over those assessed") @Nullable
        BigDecimal meanGap) {}
