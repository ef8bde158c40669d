package bangkom.training.jp;

import java.time.LocalDate;
import java.util.List;

/** The rules in force on a day, one a form. */
record JpRulesView(LocalDate onDate, List<JpRuleView> items) {}
