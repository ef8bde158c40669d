package bangkom.competency.rule;

import java.time.LocalDate;
import java.util.List;

/** The levels of the general competencies in force for job tiers on a day. */
record JobTierDefaultsView(LocalDate onDate, List<JobTierDefaultView> items) {}
