package bangkom.competency.directory;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/** A post is no longer there; its last state. */
record PositionDeactivated(
        UUID positionId,
        String code,
        String name,
        UUID unitId,
        JobTier jobTier,
        JobFamily jobFamily,
        int jobGrade,
        LocalDate deactivatedOn,
        @JsonIgnore long sequence)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.position.deactivated.v1";
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
        return "position:" + positionId;
    }
}
