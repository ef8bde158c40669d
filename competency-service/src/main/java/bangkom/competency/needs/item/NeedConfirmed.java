package bangkom.competency.needs.item;

import bangkom.commons.messaging.outbox.Event;
import bangkom.competency.needs.NeedsAnalysisChanged;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A superior confirmed a need: from now on it counts as one, whatever is decided about it. */
record NeedConfirmed(
        UUID needItemId,
        UUID needsAnalysisId,
        int fiscalYear,
        UUID unitId,
        UUID competencyId,
        int headcount,
        Integer targetLevel,
        @JsonIgnore long sequence)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.need.confirmed.v1";
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
