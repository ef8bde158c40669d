package bangkom.competency.privacy.breach;

import bangkom.commons.messaging.outbox.Event;
import bangkom.competency.profile.ProfileLevels;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/** A breach became known, the authority was told of it, or somebody is late to be told (escalated). */
record DataBreachTold(
        UUID dataBreachId,
        DataBreachStatus status,
        Instant discoveredAt,
        Instant dueAt,
        int affected,
        @JsonIgnore String pastTense,
        @JsonIgnore long sequence)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.data-breach." + pastTense + ".v1";
    }

    @Override
    public String topic() {
        return ProfileLevels.TOPIC;
    }

    @Override
    public String partitionKey() {
        return dataBreachId.toString();
    }

    @Override
    public String subject() {
        return "data-breach:" + dataBreachId;
    }
}
