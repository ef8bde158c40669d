package bangkom.training.need;

import bangkom.commons.paging.Sortable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An accepted need as the competency service told it. */
record DevelopmentNeedView(
        @Schema(description = "The need item's id in the competency service")
        UUID id,

        UUID needsAnalysisId,
        int fiscalYear,
        UUID unitId,
        UUID competencyId,
        @Sortable int headcount,
        @Nullable Integer targetLevel,
        @Nullable BigDecimal meanGap,
        @Nullable BigDecimal priority,

        @Schema(description = "1 is the most pressing; absent if none was told") @Nullable @Sortable
        Integer rank,

        @Schema(description = "How often each kind of source speaks for it")
        Map<String, Integer> sourceCounts,

        @Schema(description = "People heard so far") int participants,

        @Schema(description = "Whether its people have been heard in full")
        boolean complete) {}
