package bangkom.evaluation.project;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A metric with what it came to. */
record ProjectMetricView(
        String name,
        String unit,
        MetricDirection direction,
        BigDecimal baseline,
        BigDecimal target,
        @Nullable BigDecimal actual,

        @Schema(
                description =
                        "(actual - baseline) / (target - baseline) x 100, half up to two decimals; null before the"
                                + " project is submitted")
        @Nullable
        BigDecimal achievementPercent,

        @Schema(
                description =
                        "Change against the baseline in the metric's direction, in per cent of it; null if it is 0")
        @Nullable
        BigDecimal improvementPercent) {}
