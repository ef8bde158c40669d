package bangkom.competency.needs.proposal;

import bangkom.commons.audit.Audited;
import bangkom.competency.needs.Colleague;
import bangkom.competency.needs.finding.Finding;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a civil servant proposes to learn (usulan pegawai). */
@Entity
@Audited("employee-proposal")
class EmployeeProposal {
    static final String KIND = "employee-proposal";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private UUID needsAnalysisId;
    private UUID employeeId;
    private UUID unitId;
    private UUID competencyId;
    private int targetLevel;
    private String motivation;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private Instant proposedAt;
    private String answer;
    private String answeredBy;
    private Instant answeredAt;

    protected EmployeeProposal() {} // for Hibernate

    EmployeeProposal(UUID id, UUID agencyId, EmployeeProposalDraft draft, Colleague me, Instant at) {
        this.id = id;
        this.agencyId = agencyId;
        this.needsAnalysisId = draft.needsAnalysisId();
        this.employeeId = me.employeeId();
        this.unitId = me.unitId();
        this.competencyId = draft.competencyId();
        this.targetLevel = draft.targetLevel();
        this.motivation = draft.motivation();
        this.status = ProposalStatus.PROPOSED;
        this.proposedAt = at;
    }

    EmployeeProposalAnswered answer(ProposalAnswerDraft draft, String by, Instant at) {
        status = status.answered(draft.accepted());
        answer = draft.reason();
        answeredBy = by;
        answeredAt = at;
        return new EmployeeProposalAnswered(id, needsAnalysisId, employeeId, competencyId, status, ++eventSequence);
    }

    Finding finding() {
        return new Finding(unitId, competencyId, employeeId, targetLevel, null, motivation);
    }

    boolean isOf(UUID person) {
        return employeeId.equals(person);
    }

    EmployeeProposalView view(boolean answerable) {
        return new EmployeeProposalView(
                id,
                version,
                needsAnalysisId,
                employeeId,
                unitId,
                competencyId,
                targetLevel,
                motivation,
                status,
                proposedAt,
                answer,
                answeredAt,
                answerable && status == ProposalStatus.PROPOSED ? List.of(ProposalVerb.ANSWER) : List.of());
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

    UUID employeeId() {
        return employeeId;
    }

    UUID competencyId() {
        return competencyId;
    }

    UUID unitId() {
        return unitId;
    }
}
