package bangkom.evaluation.outcome;

import bangkom.commons.audit.Audited;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.evaluation.design.EvaluationLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A person's level of a competency before and after (hasil kompetensi), proposed until somebody else decides. */
@Entity
@Audited("outcome")
class CompetencyOutcome {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private UUID evaluationId;
    private UUID projectId;
    private UUID sessionId;
    private UUID employeeId;
    private UUID competencyId;
    private Integer levelBefore;
    private int levelAfter;

    @Enumerated(EnumType.STRING)
    private EvaluationLevel evaluationLevel;

    private int confidence;

    @Enumerated(EnumType.STRING)
    private OutcomeStatus status;

    private LocalDate observedOn;
    private String proposedBy;
    private String decidedBy;
    private String reason;
    private Instant createdAt;

    protected CompetencyOutcome() {} // for Hibernate

    CompetencyOutcome(
            UUID id,
            UUID agencyId,
            CompetencyOutcomeDraft draft,
            OutcomeGround ground,
            String actor,
            Instant createdAt) {
        this.id = id;
        this.agencyId = agencyId;
        this.evaluationId = draft.evaluationId();
        this.projectId = draft.projectId();
        this.sessionId = draft.sessionId();
        this.employeeId = draft.employeeId();
        this.competencyId = draft.competencyId();
        this.evaluationLevel = ground.level();
        this.observedOn = ground.observedOn();
        this.status = OutcomeStatus.PROPOSED;
        this.createdAt = createdAt;
        take(draft, actor);
    }

    boolean says(CompetencyOutcomeDraft draft) {
        return draft.equals(new CompetencyOutcomeDraft(
                evaluationId, projectId, sessionId, employeeId, competencyId, levelBefore, levelAfter, confidence));
    }

    /** Whoever changes a proposal is the proposer from then on. */
    void amend(CompetencyOutcomeDraft draft, String actor) {
        if (status != OutcomeStatus.PROPOSED) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", id, status);
        }
        take(draft, actor);
    }

    private void take(CompetencyOutcomeDraft draft, String actor) {
        levelBefore = draft.levelBefore();
        levelAfter = draft.levelAfter();
        confidence = draft.confidence();
        proposedBy = actor;
    }

    OutcomeDecided decide(OutcomeVerb verb, String why, String actor, UUID person) {
        var next = verb.apply(status);
        if (involves(actor, person)) {
            throw new ProblemException(CommonProblem.SEPARATION_OF_DUTIES, "%s", id);
        }
        status = next;
        reason = why;
        decidedBy = actor;
        return new OutcomeDecided(
                id,
                evaluationId,
                projectId,
                sessionId,
                employeeId,
                competencyId,
                levelBefore,
                levelAfter,
                evaluationLevel,
                confidence,
                observedOn,
                ++eventSequence,
                verb.pastTense);
    }

    /** Neither the proposer nor the one whose level it is decides. */
    private boolean involves(String actor, UUID person) {
        return actor.equals(proposedBy) || employeeId.equals(person);
    }

    CompetencyOutcomeView view(Set<String> roles, String actor, UUID person) {
        return new CompetencyOutcomeView(
                id,
                version,
                evaluationId,
                projectId,
                sessionId,
                employeeId,
                competencyId,
                levelBefore,
                levelAfter,
                evaluationLevel,
                confidence,
                status,
                observedOn,
                reason,
                OutcomeVerb.allowed(status, roles, involves(actor, person)));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    OutcomeStatus status() {
        return status;
    }

    OutcomeKey key() {
        return new OutcomeKey(evaluationId, projectId, employeeId, competencyId);
    }
}
