package bangkom.competency.needs.conversation;

import bangkom.commons.audit.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an employee and the direct superior agreed is needed (dialog kebutuhan). */
@Entity
@Audited("supervisor-dialogue")
class SupervisorDialogue {
    static final String KIND = "supervisor-dialogue";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private UUID needsAnalysisId;
    private UUID employeeId;
    private UUID supervisorId;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private DialogueStatus status;

    private Instant confirmedAt;
    private Instant correctedAt;
    private String correctionReason;

    protected SupervisorDialogue() {} // for Hibernate

    SupervisorDialogue(UUID id, UUID agencyId, SupervisorDialogueDraft draft, UUID supervisorId) {
        this.id = id;
        this.agencyId = agencyId;
        this.needsAnalysisId = draft.needsAnalysisId();
        this.employeeId = draft.employeeId();
        this.supervisorId = supervisorId;
        this.heldOn = draft.heldOn();
        this.status = DialogueStatus.PROPOSED;
    }

    void confirm(Instant at) {
        status = status.confirmed();
        confirmedAt = at;
    }

    /** What counts is confirmed anew; words are not. */
    void correct(DialogueCorrectionDraft draft, boolean anew, Instant at) {
        heldOn = draft.heldOn();
        correctionReason = draft.reason();
        correctedAt = at;
        if (anew) {
            status = DialogueStatus.PROPOSED;
            confirmedAt = null;
        }
    }

    boolean isWrittenBy(UUID person) {
        return supervisorId.equals(person);
    }

    boolean isOf(UUID person) {
        return employeeId.equals(person) || supervisorId.equals(person);
    }

    boolean isConfirmableBy(UUID person) {
        return employeeId.equals(person) && status == DialogueStatus.PROPOSED;
    }

    SupervisorDialogueView view(List<DialogueNeedDraft> needs, List<DialogueVerb> allowedActions) {
        return new SupervisorDialogueView(
                id,
                version,
                needsAnalysisId,
                employeeId,
                supervisorId,
                heldOn,
                status,
                confirmedAt,
                needs,
                correctedAt,
                correctionReason,
                allowedActions);
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
}
