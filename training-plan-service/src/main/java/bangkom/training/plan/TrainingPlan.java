package bangkom.training.plan;

import bangkom.commons.audit.Audited;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** An agency's plan of a year (rencana pengembangan kompetensi), decided step by step by different people. */
@Entity
@Audited("plan")
class TrainingPlan {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private int fiscalYear;
    private int revision;
    private UUID supersedesId;
    private UUID needsAnalysisId;
    private UUID budgetLineId;
    private String title;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private String returnReason;
    private String createdBy;
    private String submittedBy;
    private String verifiedBy;
    private String endorsedBy;
    private String approvedBy;
    private String publishedBy;
    private Instant createdAt;
    private Instant publishedAt;

    protected TrainingPlan() {} // for Hibernate

    TrainingPlan(UUID id, UUID agencyId, TrainingPlanDraft draft, int revision, String createdBy, Instant createdAt) {
        this.id = id;
        this.agencyId = agencyId;
        this.fiscalYear = draft.fiscalYear();
        this.needsAnalysisId = draft.needsAnalysisId();
        this.budgetLineId = draft.budgetLineId();
        this.title = draft.title();
        this.revision = revision;
        this.status = PlanStatus.DRAFT;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.eventSequence = 1;
    }

    /** Counted in the constructor: a change after persisting would be a second version. */
    PlanChanged created(PlanTotals totals) {
        return told("created", totals);
    }

    /** Takes a step; the totals are those of the plan as it is decided. */
    PlanChanged take(PlanVerb verb, String actor, String reason, Instant at, PlanTotals totals) {
        var next = verb.apply(status);
        requireOtherPerson(verb, actor);
        status = next;
        switch (verb) {
            case SUBMISSION -> {
                submittedBy = actor;
                returnReason = null;
            }
            case VERIFICATION -> verifiedBy = actor;
            case ENDORSEMENT -> endorsedBy = actor;
            case APPROVAL -> approvedBy = actor;
            case PUBLICATION -> {
                publishedBy = actor;
                publishedAt = at;
            }
            case RETURN -> returned(reason);
            case CLOSURE -> {}
        }
        eventSequence++;
        return told(verb.pastTense, totals);
    }

    /** Whoever drafted or decided before does not decide again: duties are separate by person, not by role. */
    boolean isFor(PlanVerb verb, String actor) {
        return !verb.isSigned()
                || verb == PlanVerb.SUBMISSION
                || Stream.of(createdBy, submittedBy, verifiedBy, endorsedBy).noneMatch(actor::equals);
    }

    private void requireOtherPerson(PlanVerb verb, String actor) {
        if (!isFor(verb, actor)) {
            throw new ProblemException(CommonProblem.SEPARATION_OF_DUTIES, "%s", verb);
        }
    }

    private void returned(String reason) {
        returnReason = reason;
        submittedBy = null;
        verifiedBy = null;
        endorsedBy = null;
    }

    void requireDraft() {
        if (status != PlanStatus.DRAFT) {
            throw new ProblemException(PlanProblem.PLAN_NOT_DRAFT, "%s", status);
        }
    }

    private PlanChanged told(String pastTense, PlanTotals totals) {
        return new PlanChanged(
                id,
                fiscalYear,
                revision,
                status,
                totals.items(),
                totals.total(),
                totals.lessonHours(),
                eventSequence,
                pastTense);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    UUID needsAnalysisId() {
        return needsAnalysisId;
    }

    UUID budgetLineId() {
        return budgetLineId;
    }

    PlanStatus status() {
        return status;
    }

    TrainingPlanView view(PlanTotals totals, PlanReader reader) {
        return new TrainingPlanView(
                id,
                version,
                fiscalYear,
                revision,
                title,
                needsAnalysisId,
                budgetLineId,
                status,
                totals,
                returnReason,
                createdBy,
                submittedBy,
                verifiedBy,
                endorsedBy,
                approvedBy,
                publishedBy,
                createdAt,
                publishedAt,
                PlanVerb.allowed(status, reader.roles()).stream()
                        .filter(verb -> isFor(verb, reader.actor()))
                        .toList());
    }
}
