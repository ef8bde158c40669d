package bangkom.training.offering.provider;

import bangkom.commons.messaging.outbox.Event;
import bangkom.training.offering.DeliveryMode;
import bangkom.training.offering.OfferingVisibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;

/** A provider was taken up or given up; its state afterwards. */
record ProviderTold(
        UUID providerId,
        String code,
        String name,
        ProviderType type,
        String accreditation,
        List<String> regionsServed,
        List<DeliveryMode> deliveryModes,
        OfferingVisibility visibility,
        ProviderStatus status,
        @JsonIgnore long sequence,
        @JsonIgnore ProviderVerb verb)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.provider." + verb.pastTense + ".v1";
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
        return "provider:" + providerId;
    }
}
