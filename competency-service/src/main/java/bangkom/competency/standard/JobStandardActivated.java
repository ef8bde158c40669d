package bangkom.competency.standard;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A standard is in force for its position. */
record JobStandardActivated(
        UUID standardId,
        UUID positionId,
        LocalDate validFrom,
        List<CompetencyRequirement> requirements,
        @JsonIgnore long sequence)
        implements Event {
    static JobStandardActivated of(JobStandard standard) {
        return new JobStandardActivated(
                standard.id(),
                standard.positionId(),
                standard.validFrom(),
                standard.content().competencies(),
                standard.eventSequence());
    }

    @Override
    public String eventType() {
        return "bangkom.job-standard.activated.v1";
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
