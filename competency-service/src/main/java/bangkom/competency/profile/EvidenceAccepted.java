package bangkom.competency.profile;

import bangkom.commons.messaging.outbox.Event;
import java.time.LocalDate;
import java.util.UUID;

/** Something was found to speak for a person's level; evidence never changes, so this is its only event. */
record EvidenceAccepted(
        UUID evidenceId,
        UUID employeeId,
        UUID competencyId,
        int level,
        EvidenceSource sourceKind,
        UUID sourceId,
        LocalDate observedOn)
        implements Event {
    static EvidenceAccepted of(AcceptedEvidence evidence) {
        return new EvidenceAccepted(
                evidence.id(),
                evidence.employeeId(),
                evidence.competencyId(),
                evidence.level(),
                evidence.sourceKind(),
                evidence.sourceId(),
                evidence.observedOn());
    }

    @Override
    public String eventType() {
        return "bangkom.evidence.accepted.v1";
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

    @Override
    public long sequence() {
        return 1;
    }
}
