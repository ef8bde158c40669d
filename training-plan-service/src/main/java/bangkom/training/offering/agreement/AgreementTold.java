package bangkom.training.offering.agreement;

import bangkom.commons.messaging.outbox.Event;
import bangkom.commons.money.Rupiah;
import bangkom.training.offering.DeliveryMode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An agreement took effect or was ended; its state afterwards. */
record AgreementTold(
        UUID agreementId,
        UUID providerId,
        String number,
        LocalDate validFrom,
        LocalDate validTo,
        List<UUID> unitIds,
        List<DeliveryMode> deliveryModes,
        int quota,
        Rupiah unitCost,
        AgreementStatus status,
        @JsonIgnore long sequence,
        @JsonIgnore AgreementVerb verb)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.agreement." + verb.pastTense + ".v1";
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
        return "agreement:" + agreementId;
    }
}
