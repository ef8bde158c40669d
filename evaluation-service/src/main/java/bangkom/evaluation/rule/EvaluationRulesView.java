package bangkom.evaluation.rule;

import java.time.LocalDate;
import java.util.List;

/** The figures in force on a day. */
record EvaluationRulesView(LocalDate onDate, List<EvaluationRuleView> items) {}
