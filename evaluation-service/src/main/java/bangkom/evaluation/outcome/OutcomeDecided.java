package bangkom.evaluation.outcome;

import bangkom.commons.messaging.outbox.Event;
import bangkom.evaluation.design.EvaluationLevel;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody confirmed or rejected that a person shows a level now. */
record OutcomeDecided(
        UUID outcomeId,
        UUID evaluationId,
        UUID projectId,
        UUID sessionId,
        UUID employeeId,
        UUID competencyId,
        Integer levelBefore,
        int levelAfter,
        EvaluationLevel evaluationLevel,
        int confidence,
        LocalDate observedOn,
        @JsonIgnore long sequence,
        @JsonIgnore String pastTense)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.outcome." + pastTense + ".v1";
    }

    @Override
    public String topic() {
        return "bangkom.evaluation.outcome.v1";
    }

    @Override
    public String partitionKey() {
        return employeeId.toString();
    }

    @Override
    public String subject() {
        return "outcome:" + outcomeId;
    }
}
