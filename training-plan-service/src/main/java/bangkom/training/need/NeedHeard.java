package bangkom.training.need;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.UUID;

/** What this side uses of an accepted need. */
record NeedHeard(
        UUID needItemId,
        UUID needsAnalysisId,
        int fiscalYear,
        UUID unitId,
        UUID competencyId,
        int headcount,
        Integer targetLevel,
        BigDecimal meanGap,
        BigDecimal priority,
        Integer rank,
        JsonNode sourceCounts) {}
