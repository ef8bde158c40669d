package bangkom.training.delivery.enrolment;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** How many of a session's meetings a person has attended so far. */
record AttendanceRecorded(
        UUID enrolmentId,
        UUID sessionId,
        UUID employeeId,
        int attended,
        int meetings,
        @JsonIgnore long sequence) implements Event {
    @Override
    public String eventType() {
        return "bangkom.attendance.recorded.v1";
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
