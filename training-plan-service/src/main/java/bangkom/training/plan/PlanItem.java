package bangkom.training.plan;

import bangkom.commons.audit.Audited;
import bangkom.commons.money.Rupiah;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.training.offering.CooperationMode;
import bangkom.training.offering.DeliveryMode;
import bangkom.training.offering.DevelopmentForm;
import bangkom.training.offering.DevelopmentPath;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** What will be done about one need (butir rencana): the seven contents of PP 11/2017 pasal 207, a to g. */
@Entity
@Audited("plan-item")
class PlanItem {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;

    @Column(updatable = false)
    private UUID planId;

    private UUID needItemId;
    private UUID needsAnalysisId;
    private UUID unitId;
    private UUID competencyId;
    private Integer targetLevel;
    private UUID programmeId;
    private UUID providerId;
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private DevelopmentPath developmentPath;

    @Enumerated(EnumType.STRING)
    private DevelopmentForm form;

    @Enumerated(EnumType.STRING)
    private DeliveryMode deliveryMode;

    @Enumerated(EnumType.STRING)
    private CooperationMode cooperationMode;

    private LocalDate scheduledStart;
    private LocalDate scheduledEnd;
    private String curriculumConformity;

    @Convert(converter = PlanCostLinesColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<PlanCostLine> costLines;

    private Rupiah total;
    private int lessonHours;

    @Enumerated(EnumType.STRING)
    private PlanItemStatus status;

    private String dropReason;
    private UUID budgetLineId;

    protected PlanItem() {} // for Hibernate; items are generated set by set, in SQL

    /** Takes what a person decided; the programme, when it changed, brings its own form, provider and hours. */
    void amend(PlanItemAmendment amended) {
        agreementId = amended.agreementId();
        scheduledStart = amended.scheduledStart();
        scheduledEnd = amended.scheduledEnd();
        curriculumConformity = amended.curriculumConformity();
        costLines = amended.costLines();
        total = costLines.stream().map(PlanCostLine::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    void follow(PlannedProgramme programme) {
        programmeId = programme.id();
        providerId = programme.providerId();
        form = programme.form();
        developmentPath = form == null ? null : form.path();
        deliveryMode = programme.deliveryMode();
        cooperationMode = programme.cooperationMode();
        lessonHours = programme.lessonHours();
    }

    PlanItemChanged become(PlanItemStatus next, int participants) {
        status = status.become(next);
        eventSequence++;
        return new PlanItemChanged(
                id,
                planId,
                needItemId,
                needsAnalysisId,
                programmeId,
                competencyId,
                unitId,
                participants,
                status,
                eventSequence);
    }

    PlanItemChanged drop(String reason, int participants) {
        dropReason = reason;
        return become(PlanItemStatus.DROPPED, participants);
    }

    void requireDraft() {
        if (status != PlanItemStatus.DRAFT) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "plan-item: %s", status);
        }
    }

    PlanItemAmendment amendment() {
        return new PlanItemAmendment(
                programmeId, scheduledStart, scheduledEnd, agreementId, curriculumConformity, costLines);
    }

    PlannedItem planned() {
        return new PlannedItem(
                id,
                planId,
                needItemId,
                programmeId,
                providerId,
                competencyId,
                unitId,
                status,
                scheduledStart,
                scheduledEnd,
                lessonHours,
                total);
    }

    ItemContent content(int participants) {
        return new ItemContent(
                id,
                competencyId,
                unitId,
                participants,
                form,
                providerId,
                cooperationMode,
                agreementId,
                scheduledStart,
                scheduledEnd,
                curriculumConformity,
                costLines);
    }

    PlanItemView view(int participants, List<PlanItemVerb> allowedActions) {
        return new PlanItemView(
                id,
                version,
                planId,
                needItemId,
                needsAnalysisId,
                unitId,
                competencyId,
                targetLevel,
                participants,
                developmentPath,
                form,
                programmeId,
                providerId,
                deliveryMode,
                cooperationMode,
                agreementId,
                scheduledStart,
                scheduledEnd,
                curriculumConformity,
                costLines,
                total,
                lessonHours,
                status,
                dropReason,
                allowedActions);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID planId() {
        return planId;
    }

    UUID competencyId() {
        return competencyId;
    }

    UUID budgetLineId() {
        return budgetLineId;
    }

    Rupiah total() {
        return total;
    }

    PlanItemStatus status() {
        return status;
    }
}
