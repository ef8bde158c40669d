package bangkom.competency.catalogue;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;

/** A competency may be required, assessed and taught from now on; or the version of its dictionary gave way to another or was archived. */
record CompetencyTold(
        UUID competencyId,
        UUID dictionaryId,
        String code,
        String name,
        CompetencyKind kind,
        DictionaryVisibility visibility,
        DictionaryStatus dictionaryStatus,
        List<Level> levels,
        List<Predecessor> predecessors,
        @JsonIgnore String pastTense,
        @JsonIgnore long sequence)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.competency." + pastTense + ".v1";
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

    /** What a level is called; its indicators are read at their owner. */
    record Level(int level, String description) {}

    /** How it stands to a competency of the version before. */
    record Predecessor(UUID competencyId, AssociationType type) {}
}
