package bangkom.competency.profile;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A person's level of a competency is another than before; {@code null} before the first and once nothing valid is left. */
record ProfileLevelChanged(
        @JsonIgnore UUID profileLevelId,
        UUID employeeId,
        UUID competencyId,
        Integer oldLevel,
        Integer newLevel,
        UUID evidenceId,
        @JsonIgnore long sequence)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.profile-level.changed.v1";
    }

    @Override
    public String topic() {
        return ProfileLevels.TOPIC;
    }

    @Override
    public String partitionKey() {
        return employeeId.toString();
    }

    @Override
    public String subject() {
        return "profile-level:" + profileLevelId;
    }
}
