package bangkom.competency.needs.item;

import bangkom.commons.paging.Sortable;
import bangkom.competency.needs.FactorShare;
import bangkom.competency.needs.NeedStatus;
import bangkom.competency.needs.NeedVerb;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need with everything that explains its place. */
record NeedItemView(
        UUID id,
        long version,
        UUID needsAnalysisId,
        UUID unitId,
        UUID competencyId,
        @Schema(description = "People") @Sortable int headcount,

        @Schema(description = "Levels short, on average over those assessed") @Nullable
        BigDecimal meanGap,

        @Schema(description = "Highest level that is required of any of them") @Nullable
        Integer targetLevel,

        NeedStatus status,

        @Schema(description = "1 is the most pressing; absent before the prioritisation") @Nullable @Sortable
        Integer rank,

        @Schema(description = "0..100, exactly the sum of the contributions") @Nullable
        BigDecimal score,

        List<FactorShare> factors,

        @Schema(description = "At most 20 of each kind") List<NeedSource> sources,

        @Schema(description = "All of each kind") Map<String, Integer> sourceCounts,

        @Schema(description = "What was decided, absent before") @Nullable
        NeedStatus decision,

        @Nullable String reason,
        @Nullable UUID planItemId,
        List<NeedVerb> allowedActions) {}
