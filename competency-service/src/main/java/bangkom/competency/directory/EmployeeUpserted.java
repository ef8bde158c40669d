package bangkom.competency.directory;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/** A civil servant joined, changed place or status; the state afterwards, without anything that names the person. */
record EmployeeUpserted(
        UUID employeeId,
        EmploymentType employmentType,
        LocalDate contractStart,
        LocalDate contractEnd,
        JobTier jobTier,
        UUID positionId,
        UUID unitId,
        UUID supervisorId,
        String legalStatus,
        boolean active,
        @JsonIgnore long sequence)
        implements Event {
    static final String TYPE = "bangkom.employee.upserted.v1";

    @Override
    public String eventType() {
        return TYPE;
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
