package bangkom.competency.directory;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/** A civil servant went from one agency to another; told to both (mutasi antarinstansi). */
record EmployeeTransferred(
        UUID employeeId,
        UUID fromAgencyId,
        UUID toAgencyId,
        LocalDate effectiveDate,
        @JsonIgnore long sequence) implements Event {
    @Override
    public String eventType() {
        return "bangkom.employee.transferred.v1";
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
