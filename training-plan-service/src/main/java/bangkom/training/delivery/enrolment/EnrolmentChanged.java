package bangkom.training.delivery.enrolment;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A person's participation took a step; its state afterwards. */
public record EnrolmentChanged(
        UUID enrolmentId,
        UUID sessionId,
        UUID employeeId,
        EnrolmentStatus status,
        @JsonIgnore long sequence,
        @JsonIgnore String pastTense)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.enrolment." + pastTense + ".v1";
    }

    @Override
    public String topic() {
        return "bangkom.training.participation.v1";
    }

    @Override
    public String partitionKey() {
        return employeeId.toString();
    }

    @Override
    public String subject() {
        return "enrolment:" + enrolmentId;
    }
}
