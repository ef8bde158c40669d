package bangkom.competency.privacy;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/** A request about personal data came in, was answered, or is late (escalated). */
record DataRequestTold(
        UUID dataRequestId,
        UUID employeeId,
        DataRequestKind kind,
        DataRequestStatus status,
        Instant dueAt,
        @JsonIgnore String pastTense,
        @JsonIgnore long sequence)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.data-request." + pastTense + ".v1";
    }

    @Override
    public String topic() {
        return "bangkom.competency.profile.v1";
    }

    @Override
    public String partitionKey() {
        return employeeId.toString();
    }

    @Override
    public String subject() {
        return "data-request:" + dataRequestId;
    }
}
