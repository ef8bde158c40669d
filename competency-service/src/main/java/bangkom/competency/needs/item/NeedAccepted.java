package bangkom.competency.needs.item;

import bangkom.commons.messaging.outbox.Event;
import bangkom.competency.needs.NeedsAnalysisChanged;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** A leader signed off that this need is to be met. */
record NeedAccepted(
        UUID needItemId,
        UUID needsAnalysisId,
        int fiscalYear,
        UUID unitId,
        UUID competencyId,
        int headcount,
        Integer targetLevel,
        BigDecimal meanGap,
        BigDecimal priority,
        int rank,
        Map<String, Integer> sourceCounts,
        @JsonIgnore long sequence)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.need.accepted.v1";
    }

    @Override
    public String topic() {
        return NeedsAnalysisChanged.TOPIC;
    }

    @Override
    public String partitionKey() {
        return needsAnalysisId.toString();
    }

    @Override
    public String subject() {
        return "need-item:" + needItemId;
    }
}
