package bangkom.competency.directory;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** An agency joined or changed; its state afterwards. */
record AgencyUpserted(
        UUID agencyId,
        String code,
        String name,
        AgencyKind kind,
        String timeZone,
        @JsonIgnore long sequence) implements Event {
    @Override
    public String eventType() {
        return "bangkom.agency.upserted.v1";
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
        return "agency:" + agencyId;
    }
}
