package bangkom.competency.gap;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How well the succession of one post is provided for. */
record PostReadinessView(
        UUID positionId,
        String code,
        String name,
        UUID unitId,
        String unitName,
        long holders,

        @Schema(description = "Candidates with everything assessed and nothing missing")
        long ready,

        @Schema(description = "Candidates in the highest class for filling with something missing or unassessed")
        long nearly,

        @Schema(
                description =
                        "The highest match of a candidate, of what was assessed; null where nothing was, and for a"
                                + " NATIONAL_ANALYST, as it is the figure of one person")
        @Nullable
        BigDecimal bestPercent,

        SuccessionReadiness readiness) {
    PostReadinessView withoutBest() {
        return new PostReadinessView(positionId, code, name, unitId, unitName, holders, ready, nearly, null, readiness);
    }
}
