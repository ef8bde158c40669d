package bangkom.competency.gap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a person fits a job: achieved over required levels of what has been assessed (BR-GAP-04 to 06). */
public record JobPersonMatch(
        int achieved,
        int required,

        @Schema(description = "Above 100 for who reaches more than the job requires") @Nullable
        BigDecimal percent,

        @Schema(description = "The same, 100 at most") @Nullable
        BigDecimal cappedPercent,

        @Nullable String category) {
    private static final BigDecimal FULL = new BigDecimal("100.00");

    /** The category follows the exact fraction; only the printed percentage is rounded. */
    static JobPersonMatch of(List<RequiredLevel> levels, List<MatchThreshold> thresholds) {
        var assessed = levels.stream().filter(RequiredLevel::assessed).toList();
        int achieved = assessed.stream().mapToInt(RequiredLevel::actual).sum();
        int required = assessed.stream().mapToInt(RequiredLevel::required).sum();
        if (required == 0) {
            return new JobPersonMatch(0, 0, null, null, null);
        }
        var percent = BigDecimal.valueOf(achieved * 100L).divide(BigDecimal.valueOf(required), 2, RoundingMode.HALF_UP);
        var category = thresholds.stream()
                .sorted(Comparator.comparing(MatchThreshold::atLeast).reversed())
                .filter(threshold -> achieved * 100L >= (long) threshold.atLeast() * required)
                .map(MatchThreshold::category)
                .findFirst()
                .orElse(null);
        return new JobPersonMatch(achieved, required, percent, percent.min(FULL), category);
    }
}
