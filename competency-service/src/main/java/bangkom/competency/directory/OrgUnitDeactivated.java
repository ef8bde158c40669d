package bangkom.competency.directory;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/** A unit is no longer there, perhaps because it went up in another; its last state. */
record OrgUnitDeactivated(
        UUID unitId,
        String code,
        String name,
        UUID parentId,
        boolean remote,
        String region,
        Connectivity connectivity,
        LocalDate deactivatedOn,
        UUID mergedIntoId,
        @JsonIgnore long sequence)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.org-unit.deactivated.v1";
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
