package bangkom.competency.needs.survey;

import bangkom.commons.audit.Audited;
import bangkom.competency.needs.AnalysisStatus;
import bangkom.competency.needs.InstrumentStatus;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Questions to people about what they need (instrumen survei). */
@Entity
@Audited("survey-instrument")
class SurveyInstrument {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private UUID needsAnalysisId;
    private String title;

    @Enumerated(EnumType.STRING)
    private InstrumentStatus status;

    @Convert(converter = SurveyQuestionsColumn.class)
    private List<SurveyQuestion> questions;

    private int invited;
    private Instant createdAt;

    protected SurveyInstrument() {} // for Hibernate

    SurveyInstrument(UUID id, UUID agencyId, SurveyInstrumentDraft draft, Instant at) {
        this.id = id;
        this.agencyId = agencyId;
        this.needsAnalysisId = draft.needsAnalysisId();
        this.title = draft.title();
        this.questions = List.copyOf(draft.questions());
        this.status = InstrumentStatus.DRAFT;
        this.createdAt = at;
    }

    /** How many are invited is what holds on the day it opens. */
    void open(AnalysisStatus analysis, int people) {
        status = status.opened(analysis);
        invited = people;
    }

    void close(AnalysisStatus analysis) {
        status = status.closed(analysis);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID needsAnalysisId() {
        return needsAnalysisId;
    }

    String title() {
        return title;
    }

    InstrumentStatus status() {
        return status;
    }

    List<SurveyQuestion> questions() {
        return questions;
    }

    int invited() {
        return invited;
    }
}
