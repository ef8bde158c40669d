package bangkom.evaluation.evaluation;

import bangkom.commons.audit.Audited;
import bangkom.evaluation.design.EvaluationDesign;
import bangkom.evaluation.design.EvaluationLevel;
import bangkom.evaluation.session.CompletedSession;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One session judged by one design (evaluasi): when, by how many, and with which result. */
@Entity
@Audited("evaluation")
public class Evaluation {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private UUID sessionId;
    private UUID programmeId;
    private UUID providerId;
    private UUID designId;

    @Enumerated(EnumType.STRING)
    private EvaluationLevel level;

    @Enumerated(EnumType.STRING)
    private EvaluationStatus status;

    private Instant opensAt;
    private Instant closesAt;
    private int population;
    private BigDecimal meanScore;
    private BigDecimal meanNormalisedGain;
    private String category;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TopicScore> topicScores;

    private String cancelReason;
    private Instant createdAt;

    protected Evaluation() {} // for Hibernate

    Evaluation(UUID id, UUID agencyId, CompletedSession session, EvaluationDesign design, int population, Instant now) {
        this.id = id;
        this.agencyId = agencyId;
        this.sessionId = session.sessionId();
        this.programmeId = session.programmeId();
        this.providerId = session.providerId();
        this.designId = design.id();
        this.level = design.level();
        this.status = EvaluationStatus.SCHEDULED;
        this.opensAt = design.opensAt(session.endsAt(), now);
        this.closesAt = design.closesAt(opensAt);
        this.population = population;
        this.topicScores = List.of();
        this.createdAt = now;
    }

    EvaluationChanged scheduled() {
        return told("scheduled", 0);
    }

    /** Someone who completed the session may be heard of late. */
    void count(int people) {
        population = people;
    }

    EvaluationChanged open(int responded) {
        status = EvaluationVerb.OPENING.apply(status);
        return told(EvaluationVerb.OPENING.pastTense, responded);
    }

    /** It tells when it really closed. */
    EvaluationChanged close(Instant at, int responded) {
        status = EvaluationVerb.CLOSURE.apply(status);
        closesAt = at.isBefore(closesAt) ? at : closesAt;
        return told(EvaluationVerb.CLOSURE.pastTense, responded);
    }

    EvaluationChanged score(EvaluationScores scores, int responded) {
        status = EvaluationVerb.SCORING.apply(status);
        meanScore = scores.meanScore();
        meanNormalisedGain = scores.meanNormalisedGain();
        category = scores.category();
        topicScores = scores.topics();
        return told(EvaluationVerb.SCORING.pastTense, responded);
    }

    EvaluationChanged finalise(int responded) {
        status = EvaluationVerb.FINALISATION.apply(status);
        return told(EvaluationVerb.FINALISATION.pastTense, responded);
    }

    EvaluationChanged cancel(String reason, int responded) {
        status = EvaluationVerb.CANCELLATION.apply(status);
        cancelReason = reason;
        return told(EvaluationVerb.CANCELLATION.pastTense, responded);
    }

    private EvaluationChanged told(String pastTense, int responded) {
        return new EvaluationChanged(
                id,
                sessionId,
                programmeId,
                level,
                status,
                opensAt,
                closesAt,
                population,
                responded,
                meanScore,
                ++eventSequence,
                pastTense);
    }

    EvaluationView view(RespondentCount people, Set<String> roles) {
        return new EvaluationView(
                id,
                version,
                sessionId,
                programmeId,
                designId,
                level,
                status,
                opensAt,
                closesAt,
                population,
                people.invited(),
                people.responded(),
                meanScore,
                category,
                meanNormalisedGain,
                topicScores,
                cancelReason,
                EvaluationVerb.allowed(status, roles));
    }

    boolean takesAnswers(Instant at) {
        return status == EvaluationStatus.OPEN && at.isBefore(closesAt);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID agencyId() {
        return agencyId;
    }

    public UUID sessionId() {
        return sessionId;
    }

    UUID designId() {
        return designId;
    }

    public EvaluationLevel level() {
        return level;
    }

    public EvaluationStatus status() {
        return status;
    }

    public Instant closesAt() {
        return closesAt;
    }
}
