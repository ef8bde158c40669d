package bangkom.competency.needs.survey;

import bangkom.commons.audit.access.AboutPerson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What one person answered. */
record SurveyResponseView(
        UUID id, UUID surveyInstrumentId, UUID employeeId, Instant answeredAt, List<SurveyAnswerDraft> answers)
        implements AboutPerson {}
