package bangkom.competency.profile;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/** Something that speaks for a person's level was recorded, judged, put right or taken back, or is valid no longer. */
record EvidenceTold(
        UUID evidenceId,
        UUID employeeId,
        UUID competencyId,
        int level,
        EvidenceSource sourceKind,
        UUID sourceId,
        LocalDate observedOn,
        @JsonIgnore String pastTense,
        @JsonIgnore long sequence)
        implements Event {
    static EvidenceTold of(AcceptedEvidence evidence, String pastTense) {
        return new EvidenceTold(
                evidence.id(),
                evidence.employeeId(),
                evidence.competencyId(),
                evidence.level(),
                evidence.sourceKind(),
                evidence.sourceId(),
                evidence.observedOn(),
                pastTense,
                evidence.sequence());
    }

    @Override
    public String eventType() {
        return "bangkom.evidence." + pastTense + ".v1";
    }

    @Override
    public String topic() {
        return ProfileLevels.TOPIC;
    }

    @Override
    public String partitionKey() {
        return employeeId.toString();
    }

    @Override
    public String subject() {
        return "evidence:" + evidenceId;
    }
}
