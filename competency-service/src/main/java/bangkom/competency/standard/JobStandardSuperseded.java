package bangkom.competency.standard;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/** A standard was replaced by a newer one of its position. */
record JobStandardSuperseded(
        UUID standardId,
        UUID positionId,
        LocalDate validFrom,
        LocalDate validTo,
        @JsonIgnore long sequence) implements Event {
    static JobStandardSuperseded of(JobStandard standard) {
        return new JobStandardSuperseded(
                standard.id(),
                standard.positionId(),
                standard.validFrom(),
                standard.validTo(),
                standard.eventSequence());
    }

    @Override
    public String eventType() {
        return "bangkom.job-standard.superseded.v1";
    }

    @Override
    public String topic() {
        return StandardService.TOPIC;
    }

    @Override
    public String partitionKey() {
        return subject();
    }

    @Override
    public String subject() {
        return "job-standard:" + standardId;
    }
}
