package bangkom.competency.needs;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/** A phase of a needs analysis was not done when it was due. */
public record NeedsAnalysisDelayed(
        UUID needsAnalysisId,
        int fiscalYear,
        AnalysisPhase phase,
        LocalDate dueOn,
        @JsonIgnore long sequence) implements Event {
    @Override
    public String eventType() {
        return "bangkom.needs-analysis.delayed.v1";
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
        return "needs-analysis:" + needsAnalysisId;
    }
}
