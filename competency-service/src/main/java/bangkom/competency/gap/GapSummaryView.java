package bangkom.competency.gap;

import java.util.List;

/** The gaps of an agency added up, the largest deficit first. */
record GapSummaryView(List<GapSummaryRow> rows) {}
