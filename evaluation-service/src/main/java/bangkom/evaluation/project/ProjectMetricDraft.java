package bangkom.evaluation.project;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** A metric as it is proposed. */
record ProjectMetricDraft(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String unit,
        @NotNull MetricDirection direction,
        @NotNull @Digits(integer = 15, fraction = 4) BigDecimal baseline,
        @NotNull @Digits(integer = 15, fraction = 4) BigDecimal target) {
    ProjectMetric metric() {
        return new ProjectMetric(name, unit, direction, baseline, target, null);
    }
}
