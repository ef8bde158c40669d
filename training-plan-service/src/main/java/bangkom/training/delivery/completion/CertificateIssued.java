package bangkom.training.delivery.completion;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A certificate was issued for a completion (sertipikat terbit). */
record CertificateIssued(
        UUID certificateId,
        UUID completionId,
        UUID employeeId,
        String number,
        @JsonIgnore long sequence) implements Event {
    @Override
    public String eventType() {
        return "bangkom.certificate.issued.v1";
    }

    @Override
    public String topic() {
        return "bangkom.training.participation.v1";
    }

    @Override
    public String partitionKey() {
        return employeeId.toString();
    }

    @Override
    public String subject() {
        return "certificate:" + certificateId;
    }
}
