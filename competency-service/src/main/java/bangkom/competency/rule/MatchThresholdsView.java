package bangkom.competency.rule;

import java.time.LocalDate;
import java.util.List;

/** The thresholds in force on a day. */
record MatchThresholdsView(LocalDate onDate, List<MatchThresholdView> items) {}
