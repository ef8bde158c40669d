package bangkom.competency.catalogue;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A dictionary was published, superseded or archived. */
record DictionaryChanged(
        UUID dictionaryId,
        String code,
        String title,
        DictionaryVisibility visibility,
        UUID supersedesId,
        long competencyCount,
        @JsonIgnore String pastTense,
        @JsonIgnore long sequence)
        implements Event {
    static final String TOPIC = "bangkom.competency.catalogue.v1";

    @Override
    public String eventType() {
        return "bangkom.competency-dictionary." + pastTense + ".v1";
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String partitionKey() {
        return subject();
    }

    @Override
    public String subject() {
        return "competency-dictionary:" + dictionaryId;
    }
}
