package bangkom.evaluation.project;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a project changes, in figures (ukuran): from a baseline, towards a target, to what it came to. */
record ProjectMetric(
        String name,
        String unit,
        MetricDirection direction,
        BigDecimal baseline,
        BigDecimal target,
        BigDecimal actual) {
    private static final int DECIMALS = 2;

    ProjectMetric reached(BigDecimal figure) {
        return new ProjectMetric(name, unit, direction, baseline, target, figure);
    }

    /** A target has to lie where the direction leads. */
    boolean leadsToTarget() {
        return gain(target).signum() > 0;
    }

    /** How much of the way to the target was gone; more than 100 beyond it, negative the other way. */
    BigDecimal achievementPercent() {
        return actual == null ? null : percent(gain(actual), gain(target));
    }

    /** How much better than the baseline, in its own measure; nothing to compare with if that is zero. */
    BigDecimal improvementPercent() {
        return actual == null || baseline.signum() == 0 ? null : percent(gain(actual), baseline.abs());
    }

    private BigDecimal gain(BigDecimal figure) {
        return direction == MetricDirection.UP ? figure.subtract(baseline) : baseline.subtract(figure);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    ProjectMetricView view() {
        return new ProjectMetricView(
                name, unit, direction, baseline, target, actual, achievementPercent(), improvementPercent());
    }
}
