package bangkom.competency.needs.item;

import bangkom.commons.messaging.outbox.Event;
import bangkom.competency.needs.NeedsAnalysisChanged;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;

/** Whose need an accepted one is, at most 500 people a piece; piece counts from 1. */
record NeedParticipantsListed(
        UUID needItemId,
        UUID needsAnalysisId,
        int piece,
        int pieces,
        List<Person> participants,
        @JsonIgnore long sequence)
        implements Event {
    /** The level of one person; actual is null while nobody assessed it. */
    record Person(UUID employeeId, UUID competencyId, Integer actual, int required) {}

    @Override
    public String eventType() {
        return "bangkom.need-participants.listed.v1";
    }

    @Override
    public String topic() {
        return NeedsAnalysisChanged.TOPIC;
    }

    @Override
    public String partitionKey() {
        return needsAnalysisId.toString();
    }

    @Override
    public String subject() {
        return "need-item:" + needItemId;
    }
}
