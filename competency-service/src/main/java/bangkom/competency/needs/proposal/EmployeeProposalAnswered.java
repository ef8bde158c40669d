package bangkom.competency.needs.proposal;

import bangkom.commons.messaging.outbox.Event;
import bangkom.competency.needs.NeedsAnalysisChanged;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** Somebody's proposal got its answer; the reason is read by the one who proposed, not told. */
record EmployeeProposalAnswered(
        UUID employeeProposalId,
        UUID needsAnalysisId,
        UUID employeeId,
        UUID competencyId,
        ProposalStatus status,
        @JsonIgnore long sequence)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.employee-proposal.answered.v1";
    }

    @Override
    public String topic() {
        return NeedsAnalysisChanged.TOPIC;
    }

    @Override
    public String partitionKey() {
        return needsAnalysisId.toString();
    }

    @Override
    public String subject() {
        return EmployeeProposal.KIND + ":" + employeeProposalId;
    }
}
