package bangkom.competency.needs.report;

import java.util.List;
import java.util.UUID;

/** The needs of an analysis added up, most people first. */
record NeedRollUpView(UUID needsAnalysisId, NeedRollUpBy by, List<NeedRollUpRow> rows) {}
