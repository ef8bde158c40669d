package bangkom.training.plan;

import bangkom.commons.messaging.outbox.Event;
import bangkom.commons.money.Rupiah;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A plan took a step; its state and totals afterwards. */
record PlanChanged(
        UUID planId,
        int fiscalYear,
        int revision,
        PlanStatus status,
        int items,
        Rupiah total,
        int lessonHours,
        @JsonIgnore long sequence,
        @JsonIgnore String pastTense)
        implements Event {
    static final String TOPIC = "bangkom.training.plan.v1";

    @Override
    public String eventType() {
        return "bangkom.plan." + pastTense + ".v1";
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String partitionKey() {
        return planId.toString();
    }

    @Override
    public String subject() {
        return "plan:" + planId;
    }
}
