package bangkom.commons.messaging.inbox;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;

/** A message was put aside, to be looked into and replayed by an operator. */
record DeadLettered(@JsonIgnore String topic, String sourceTopic, int sourcePartition, long sourceOffset, String reason)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.dead-letter.added.v1";
    }

    @Override
    public String partitionKey() {
        return sourceTopic + "-" + sourcePartition;
    }

    @Override
    public String subject() {
        return "dead-letter:" + sourceTopic + "-" + sourcePartition + "-" + sourceOffset;
    }

    @Override
    @JsonIgnore
    public long sequence() {
        return 1;
    }
}
