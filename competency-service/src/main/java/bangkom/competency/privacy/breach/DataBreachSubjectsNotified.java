package bangkom.competency.privacy.breach;

import bangkom.commons.messaging.outbox.Event;
import bangkom.competency.profile.ProfileLevels;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** These people are to be told of a breach of their data, up to 500 an event; from now on they can read of it. */
record DataBreachSubjectsNotified(
        UUID dataBreachId,
        Instant discoveredAt,
        int piece,
        int pieces,
        List<UUID> employeeIds,
        @JsonIgnore long sequence)
        implements Event {
    static final int PIECE = 500;

    @Override
    public String eventType() {
        return "bangkom.data-breach.subjects-notified.v1";
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
