package bangkom.competency.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** The competencies that the agency requires, those carried by the fewest first; {@code next} is absent at the end. */
record CompetencyCoverageView(
        List<CompetencyCoverageRow> rows,
        @JsonInclude(JsonInclude.Include.NON_NULL) String next) {}
