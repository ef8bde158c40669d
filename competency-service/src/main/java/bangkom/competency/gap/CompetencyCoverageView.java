package bangkom.competency.gap;

import java.util.List;

/** The competencies that the agency requires, those carried by the fewest first. */
record CompetencyCoverageView(List<CompetencyCoverageRow> rows) {}
