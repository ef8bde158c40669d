package bangkom.training.offering.programme;

import bangkom.commons.messaging.outbox.Event;
import bangkom.training.offering.DeliveryMode;
import bangkom.training.offering.DevelopmentForm;
import bangkom.training.offering.OfferingVisibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;

/** A programme came on offer or is no longer; its state afterwards. */
record ProgrammeTold(
        UUID programmeId,
        UUID providerId,
        String title,
        DevelopmentForm form,
        DeliveryMode deliveryMode,
        int lessonHours,
        List<ProgrammeOutcome> outcomes,
        OfferingVisibility visibility,
        @JsonIgnore long sequence,
        @JsonIgnore ProgrammeVerb verb)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.programme." + verb.pastTense + ".v1";
    }

    @Override
    public String topic() {
        return "bangkom.training.offering.v1";
    }

    @Override
    public String partitionKey() {
        return subject();
    }

    @Override
    public String subject() {
        return "programme:" + programmeId;
    }
}
