package bangkom.evaluation.design;

import bangkom.commons.audit.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is asked of whom, how long after a session, and for how long (rancangan evaluasi). */
@Entity
@Audited("evaluation-design")
public class EvaluationDesign {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private String title;

    @Enumerated(EnumType.STRING)
    private EvaluationLevel level;

    @Enumerated(EnumType.STRING)
    private DesignStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EvaluationQuestion> questions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RespondentRole> respondentRoles;

    private int opensAfterDays;
    private int openDays;
    private int minimumRespondents;
    private Instant createdAt;

    protected EvaluationDesign() {} // for Hibernate

    EvaluationDesign(UUID id, UUID agencyId, EvaluationDesignDraft draft, Instant createdAt) {
        this.id = id;
        this.agencyId = agencyId;
        this.title = draft.title();
        this.level = draft.level();
        this.status = DesignStatus.DRAFT;
        this.questions = List.copyOf(draft.questions());
        this.respondentRoles = draft.respondentRoles().stream().distinct().toList();
        this.opensAfterDays = draft.opensAfterDays();
        this.openDays = draft.openDays();
        this.minimumRespondents = draft.minimumRespondents();
        this.createdAt = createdAt;
    }

    void turn(DesignVerb verb) {
        status = verb.apply(status);
    }

    /** Never in the past: who is asked late still has all the days to answer. */
    public Instant opensAt(Instant sessionEnd, Instant now) {
        var planned = sessionEnd.plus(Duration.ofDays(opensAfterDays));
        return planned.isBefore(now) ? now : planned;
    }

    public Instant closesAt(Instant opensAt) {
        return opensAt.plus(Duration.ofDays(openDays));
    }

    EvaluationDesignView view(Set<String> roles) {
        return new EvaluationDesignView(
                id,
                version,
                title,
                level,
                status,
                questions,
                respondentRoles,
                opensAfterDays,
                openDays,
                minimumRespondents,
                DesignVerb.allowed(status, roles));
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public EvaluationLevel level() {
        return level;
    }

    public List<EvaluationQuestion> questions() {
        return questions;
    }

    public List<RespondentRole> respondentRoles() {
        return respondentRoles;
    }

    public int minimumRespondents() {
        return minimumRespondents;
    }
}
