package bangkom.competency.directory;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** Who a civil servant was is to be forgotten: name, NIP, birth date and rank (penghapusan data pribadi). */
record PersonErased(UUID employeeId, @JsonIgnore long sequence) implements Event {
    @Override
    public String eventType() {
        return "bangkom.person.erased.v1";
    }

    @Override
    public String topic() {
        return PersonUpserted.TOPIC;
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
