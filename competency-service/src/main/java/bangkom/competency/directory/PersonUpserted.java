package bangkom.competency.directory;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/** Who a civil servant is: for the suite's own services only, on a topic of its own. */
record PersonUpserted(
        UUID employeeId,
        String nip,
        String name,
        LocalDate birthDate,
        String rank,
        @JsonIgnore long sequence) implements Event {
    static final String TYPE = "bangkom.person.upserted.v1";
    static final String TOPIC = "bangkom.internal.person.v1";

    @Override
    public String eventType() {
        return TYPE;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String partitionKey() {
        return employeeId.toString();
    }

    @Override
    public String subject() {
        return "person:" + employeeId;
    }
}
