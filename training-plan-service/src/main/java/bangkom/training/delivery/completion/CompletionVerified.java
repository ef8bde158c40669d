package bangkom.training.delivery.completion;

import bangkom.commons.messaging.outbox.Event;
import bangkom.training.jp.Reduction;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A person completed a session, and these lesson hours count for it. */
record CompletionVerified(
        UUID completionId,
        UUID enrolmentId,
        UUID sessionId,
        UUID programmeId,
        UUID planItemId,
        UUID employeeId,
        UUID supervisorId,
        LocalDate completedOn,
        int claimedJp,
        int creditedJp,
        UUID ruleId,
        Reduction reductionReason,
        List<CompetencyReached> outcomes,
        @JsonIgnore long sequence)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.completion.verified.v1";
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
        return "completion:" + completionId;
    }
}
