package bangkom.testkit.note;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A note took a step. */
record NoteTold(
        UUID noteId,
        String status,
        @JsonIgnore long sequence,
        @JsonIgnore String pastTense) implements Event {
    @Override
    public String eventType() {
        return "bangkom.note." + pastTense + ".v1";
    }

    @Override
    public String topic() {
        return "bangkom.competency.profile.v1";
    }

    @Override
    public String partitionKey() {
        return noteId.toString();
    }

    @Override
    public String subject() {
        return "note:" + noteId;
    }
}
