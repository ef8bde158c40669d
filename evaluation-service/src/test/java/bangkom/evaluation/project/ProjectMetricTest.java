package bangkom.evaluation.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectMetricTest {
    @ParameterizedTest
    @CsvSource({
        "DOWN,20,12,13,87.50,35.00",
        "DOWN,20,12,12,100.00,40.00",
        "DOWN,20,12,8,150.00,60.00",
        "DOWN,20,12,24,-50.00,-20.00",
        "UP,60,90,70,33.33,16.67",
        "UP,-10,10,0,50.00,100.00",
        "UP,3,6,5,66.67,66.67",
    })
    void theWayGoneAndTheBettermentAreExact(
            MetricDirection direction,
            BigDecimal baseline,
            BigDecimal target,
            BigDecimal actual,
            String achievement,
            String improvement) {
        var metric = new ProjectMetric("m", "u", direction, baseline, target, null).reached(actual);

        assertThat(metric.achievementPercent()).isEqualTo(achievement);
        assertThat(metric.improvementPercent()).isEqualTo(improvement);
    }

    @Test
    void nothingIsToldBeforeThereIsAFigureNorAgainstABaselineOfZero() {
        var metric = new ProjectMetric("m", "u", MetricDirection.UP, BigDecimal.ZERO, BigDecimal.TEN, null);

        assertThat(metric.achievementPercent()).isNull();
        assertThat(metric.reached(BigDecimal.ONE).improvementPercent()).isNull();
        assertThat(metric.reached(BigDecimal.ONE).achievementPercent()).isEqualTo("10.00");
    }

    @Test
    void aTargetLiesWhereTheDirectionLeads() {
        assertThat(metric(MetricDirection.UP, 1, 2).leadsToTarget()).isTrue();
        assertThat(metric(MetricDirection.UP, 2, 2).leadsToTarget()).isFalse();
        assertThat(metric(MetricDirection.DOWN, 1, 2).leadsToTarget()).isFalse();
    }

    private static ProjectMetric metric(MetricDirection direction, long baseline, long target) {
        return new ProjectMetric("m", "u", direction, BigDecimal.valueOf(baseline), BigDecimal.valueOf(target), null);
    }
}
