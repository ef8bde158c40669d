package bangkom.competency.catalogue;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A competency may be required, assessed and taught from now on. */
record CompetencyPublished(
        UUID competencyId,
        UUID dictionaryId,
        String code,
        String name,
        CompetencyKind kind,
        DictionaryVisibility visibility,
        @JsonIgnore long sequence)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.competency.published.v1";
    }

    @Override
    public String topic() {
        return DictionaryChanged.TOPIC;
    }

    @Override
    public String partitionKey() {
        return subject();
    }

    @Override
    public String subject() {
        return "competency:" + competencyId;
    }
}
