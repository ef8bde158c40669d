package bangkom.competency.needs.survey;

import bangkom.commons.messaging.outbox.Event;
import bangkom.competency.needs.NeedsAnalysisChanged;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** People shall be reminded of a survey, up to 500 an event; of an anonymous one everybody asked, whoever took part. */
record SurveyReminded(
        UUID surveyInstrumentId,
        UUID needsAnalysisId,
        LocalDate closesOn,
        int piece,
        int pieces,
        List<UUID> employeeIds,
        @JsonIgnore long sequence)
        implements Event {
    static final int PIECE = 500;

    @Override
    public String eventType() {
        return "bangkom.survey.reminded.v1";
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
