package bangkom.competency.rule;

import java.time.LocalDate;
import java.util.List;

/** The boxes of performance by potential in force on a day. */
record TalentBoxRulesView(LocalDate onDate, List<TalentBoxRuleView> items) {}
