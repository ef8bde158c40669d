package bangkom.competency.needs.survey;

import bangkom.commons.audit.Audited;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.directory.EmploymentType;
import bangkom.competency.directory.JobFamily;
import bangkom.competency.needs.AnalysisStatus;
import bangkom.competency.needs.InstrumentStatus;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.NeedsProblem;
import bangkom.competency.needs.SmallestGroup;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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
    private boolean anonymous;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private String[] employmentTypes;
    private String[] jobFamilies;
    private long eventSequence;

    protected SurveyInstrument() {} // for Hibernate

    SurveyInstrument(UUID id, UUID agencyId, SurveyInstrumentDraft draft, NeedsAnalysis analysis, Instant at) {
        this.id = id;
        this.agencyId = agencyId;
        this.needsAnalysisId = draft.needsAnalysisId();
        this.title = draft.title();
        this.questions = List.copyOf(draft.questions());
        this.status = InstrumentStatus.DRAFT;
        this.createdAt = at;
        this.anonymous = draft.hidesWho();
        this.opensOn = draft.opensOn() == null ? analysis.opensOn() : draft.opensOn();
        this.closesOn = draft.closesOn() == null ? analysis.closesOn() : draft.closesOn();
        this.employmentTypes = SurveyInstrumentDraft.names(draft.employmentTypes());
        this.jobFamilies = SurveyInstrumentDraft.names(draft.jobFamilies());
    }

    /** How many are invited is what holds on the day it opens. */
    SurveyChanged open(AnalysisStatus analysis, int people) {
        status = status.opened(analysis);
        if (anonymous && people < SmallestGroup.PEOPLE) {
            throw new ProblemException(NeedsProblem.SURVEY_GROUP_TOO_SMALL, "%s < %s", people, SmallestGroup.PEOPLE);
        }
        invited = people;
        return changed();
    }

    /** Answered by name or anonymously as it was written, and only on its days. */
    void requireAnswerable(boolean anonymously, AnalysisStatus analysis, LocalDate today) {
        if (anonymous != anonymously) {
            throw new ProblemException(NeedsProblem.SURVEY_ANSWERED_OTHERWISE, "");
        }
        status.requireAnswerable(analysis);
        if (today.isBefore(opensOn) || today.isAfter(closesOn)) {
            throw new ProblemException(NeedsProblem.SURVEY_NOT_OPEN_TODAY, "%s..%s", opensOn, closesOn);
        }
    }

    /** In pieces, so that no event is too large; nobody left to remind is no event. */
    List<SurveyReminded> remind(AnalysisStatus analysis, List<UUID> people) {
        status.requireAnswerable(analysis);
        int pieces = (people.size() + SurveyReminded.PIECE - 1) / SurveyReminded.PIECE;
        var told = new ArrayList<SurveyReminded>();
        for (int piece = 1; piece <= pieces; piece++) {
            int from = (piece - 1) * SurveyReminded.PIECE;
            var some = List.copyOf(people.subList(from, Math.min(people.size(), from + SurveyReminded.PIECE)));
            told.add(new SurveyReminded(id, needsAnalysisId, closesOn, piece, pieces, some, ++eventSequence));
        }
        return told;
    }

    SurveyChanged close(AnalysisStatus analysis) {
        status = status.closed(analysis);
        return changed();
    }

    private SurveyChanged changed() {
        return new SurveyChanged(id, needsAnalysisId, opensOn, closesOn, anonymous, invited, ++eventSequence, status);
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

    boolean wasOpened() {
        return status != InstrumentStatus.DRAFT;
    }

    boolean isAnonymous() {
        return anonymous;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    List<EmploymentType> employmentTypes() {
        return Stream.of(employmentTypes).map(EmploymentType::valueOf).toList();
    }

    List<JobFamily> jobFamilies() {
        return Stream.of(jobFamilies).map(JobFamily::valueOf).toList();
    }
}
