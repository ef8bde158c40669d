package bangkom.competency.directory;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A civil servant's record is removed: nothing of it is to be kept but the id that facts refer to. */
public record EmployeeErased(UUID employeeId, @JsonIgnore long sequence) implements Event {
    @Override
    public String eventType() {
        return "bangkom.employee.erased.v1";
    }

    @Override
    public String topic() {
        return DirectoryService.TOPIC;
    }

    @Override
    public String partitionKey() {
        return subject();
    }

    @Override
    public String subject() {
        return "employee:" + employeeId;
    }
}
