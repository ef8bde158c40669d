package bangkom.evaluation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One figure, from when it holds, and who says so. */
public record EvaluationRuleView(
        EvaluationRuleKind kind,
        @Nullable String code,
        @Nullable BigDecimal figure,
        LocalDate validFrom,
        String source) {}
