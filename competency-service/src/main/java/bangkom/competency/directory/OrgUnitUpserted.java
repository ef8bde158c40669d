package bangkom.competency.directory;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A unit appeared or changed; its state afterwards. */
record OrgUnitUpserted(
        UUID unitId,
        String code,
        String name,
        UUID parentId,
        boolean remote,
        String region,
        Connectivity connectivity,
        @JsonIgnore long sequence)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.org-unit.upserted.v1";
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
        return "org-unit:" + unitId;
    }
}
