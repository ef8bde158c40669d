package bangkom.competency.directory;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A post appeared or changed; its state afterwards. */
record PositionUpserted(
        UUID positionId,
        String code,
        String name,
        UUID unitId,
        JobTier jobTier,
        JobFamily jobFamily,
        int jobGrade,
        @JsonIgnore long sequence)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.position.upserted.v1";
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
