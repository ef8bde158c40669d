package bangkom.training.need;

import java.util.UUID;

/** What this side uses of an analysis' step. */
record AnalysisHeard(
        UUID needsAnalysisId, String title, int fiscalYear, String status, int accepted, int deferred, int rejected) {}
