package bangkom.evaluation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One figure, from when it holds, and who says so. */
public record EvaluationRuleView(
        EvaluationRuleKind kind, String code, BigDecimal figure, LocalDate validFrom, String source) {}
