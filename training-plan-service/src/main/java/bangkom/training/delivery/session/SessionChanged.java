package bangkom.training.delivery.session;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A session took a step; its state afterwards. */
record SessionChanged(
        UUID sessionId,
        UUID planItemId,
        UUID programmeId,
        UUID providerId,
        UUID hostAgencyId,
        String title,
        SessionStatus status,
        Instant startsAt,
        Instant endsAt,
        int capacity,
        int seatsLeft,
        List<CompetencyGoal> competencies,
        @JsonIgnore long sequence,
        @JsonIgnore SessionVerb verb)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.session." + verb.pastTense + ".v1";
    }

    @Override
    public String topic() {
        return "bangkom.training.session.v1";
    }

    @Override
    public String partitionKey() {
        return sessionId.toString();
    }

    @Override
    public String subject() {
        return "session:" + sessionId;
    }
}
