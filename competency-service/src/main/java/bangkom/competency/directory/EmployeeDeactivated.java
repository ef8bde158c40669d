package bangkom.competency.directory;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;

/** A civil servant left the service; the last state, without the reason, which is nobody else's business. */
record EmployeeDeactivated(@JsonUnwrapped EmployeeUpserted state, LocalDate departedOn) implements Event {
    @Override
    public String eventType() {
        return "bangkom.employee.deactivated.v1";
    }

    @Override
    public String topic() {
        return state.topic();
    }

    @Override
    public String partitionKey() {
        return subject();
    }

    @Override
    public String subject() {
        return state.subject();
    }

    @Override
    @JsonIgnore
    public long sequence() {
        return state.sequence();
    }
}
