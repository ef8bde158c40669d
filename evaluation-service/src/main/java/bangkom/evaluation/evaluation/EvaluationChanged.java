package bangkom.evaluation.evaluation;

import bangkom.commons.messaging.outbox.Event;
import bangkom.evaluation.design.EvaluationLevel;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** An evaluation took a step; its state afterwards. */
record EvaluationChanged(
        UUID evaluationId,
        UUID sessionId,
        UUID programmeId,
        EvaluationLevel level,
        EvaluationStatus status,
        Instant opensAt,
        Instant closesAt,
        int population,
        int responded,
        BigDecimal score,
        @JsonIgnore long sequence,
        @JsonIgnore String pastTense)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.evaluation." + pastTense + ".v1";
    }

    @Override
    public String topic() {
        return "bangkom.evaluation.evaluation.v1";
    }

    @Override
    public String partitionKey() {
        return evaluationId.toString();
    }

    @Override
    public String subject() {
        return "evaluation:" + evaluationId;
    }
}
