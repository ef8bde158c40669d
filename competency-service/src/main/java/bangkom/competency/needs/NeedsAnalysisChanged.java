package bangkom.competency.needs;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A needs analysis took a step; its state afterwards. */
public record NeedsAnalysisChanged(
        UUID needsAnalysisId,
        String title,
        int fiscalYear,
        AnalysisStatus status,
        int accepted,
        int deferred,
        int rejected,
        @JsonIgnore long sequence,
        @JsonIgnore String pastTense)
        implements Event {
    public static final String TOPIC = "bangkom.competency.needs.v1";

    @Override
    public String eventType() {
        return "bangkom.needs-analysis." + pastTense + ".v1";
    }

    @Override
    public String topic() {
        return TOPIC;
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
