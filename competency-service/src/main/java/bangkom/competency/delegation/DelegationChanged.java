package bangkom.competency.delegation;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/** A delegation was granted or revoked. */
record DelegationChanged(
        UUID delegationId,
        UUID delegatorId,
        UUID delegateId,
        DelegableRole role,
        UUID unitId,
        LocalDate validFrom,
        LocalDate validTo,
        @JsonIgnore long sequence,
        @JsonIgnore String pastTense)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.delegation." + pastTense + ".v1";
    }

    @Override
    public String topic() {
        return "bangkom.directory.v1";
    }

    @Override
    public String partitionKey() {
        return subject();
    }

    @Override
    public String subject() {
        return "delegation:" + delegationId;
    }
}
