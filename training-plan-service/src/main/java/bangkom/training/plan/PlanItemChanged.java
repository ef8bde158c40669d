package bangkom.training.plan;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import java.util.UUID;

/** An item of a plan took a step; its state afterwards. */
record PlanItemChanged(
        UUID planItemId,
        UUID planId,
        UUID needItemId,
        UUID needsAnalysisId,
        UUID programmeId,
        UUID competencyId,
        UUID unitId,
        int participants,
        PlanItemStatus status,
        @JsonIgnore long sequence)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.plan-item." + status.name().toLowerCase(Locale.ROOT) + ".v1";
    }

    @Override
    public String topic() {
        return PlanChanged.TOPIC;
    }

    @Override
    public String partitionKey() {
        return planId.toString();
    }

    @Override
    public String subject() {
        return "plan-item:" + planItemId;
    }
}
