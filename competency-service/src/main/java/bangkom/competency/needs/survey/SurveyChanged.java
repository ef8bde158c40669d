package bangkom.competency.needs.survey;

import bangkom.commons.messaging.outbox.Event;
import bangkom.competency.needs.InstrumentStatus;
import bangkom.competency.needs.NeedsAnalysisChanged;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/** A survey takes answers, or takes none any more; how many people it asks. */
record SurveyChanged(
        UUID surveyInstrumentId,
        UUID needsAnalysisId,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean anonymous,
        int invited,
        @JsonIgnore long sequence,
        @JsonIgnore InstrumentStatus status)
        implements Event {
    @Override
    public String eventType() {
        return status == InstrumentStatus.OPEN ? "bangkom.survey.opened.v1" : "bangkom.survey.closed.v1";
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
        return "survey-instrument:" + surveyInstrumentId;
    }
}
