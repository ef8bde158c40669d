package bangkom.competency.gap;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The gaps of one unit in one competency. */
record HeatMapCell(
        UUID unitId,
        String unitName,
        UUID competencyId,
        String competencyCode,
        String competencyName,

        @Schema(description = "People whose job requires it")
        long people,

        long assessed,

        @Schema(description = "Gaps above 0") long deficits,

        @Schema(description = "Mean of required - actual of those assessed; null where nobody was") @Nullable
        BigDecimal meanGap) {}
