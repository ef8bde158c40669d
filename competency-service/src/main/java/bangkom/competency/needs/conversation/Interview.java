package bangkom.competency.needs.conversation;

import bangkom.commons.audit.Audited;
import bangkom.competency.needs.finding.NeedFindingDraft;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A talk with one person about what a unit needs (wawancara); what was written down wrongly can be corrected. */
@Entity
@Audited("interview")
class Interview {
    static final String KIND = "interview";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private UUID needsAnalysisId;
    private LocalDate heldOn;
    private UUID intervieweeId;
    private String madeBy;
    private Instant correctedAt;
    private String correctionReason;

    protected Interview() {} // for Hibernate

    Interview(UUID id, UUID agencyId, InterviewDraft draft, String madeBy) {
        this.id = id;
        this.agencyId = agencyId;
        this.needsAnalysisId = draft.needsAnalysisId();
        this.heldOn = draft.heldOn();
        this.intervieweeId = draft.intervieweeId();
        this.madeBy = madeBy;
    }

    void correct(InterviewCorrectionDraft draft, Instant at) {
        heldOn = draft.heldOn();
        correctionReason = draft.reason();
        correctedAt = at;
    }

    InterviewView view(List<NeedFindingDraft> findings) {
        return new InterviewView(
                id, version, needsAnalysisId, heldOn, intervieweeId, findings, correctedAt, correctionReason);
    }

    boolean isMadeBy(String actor) {
        return madeBy.equals(actor);
    }

    UUID needsAnalysisId() {
        return needsAnalysisId;
    }

    long version() {
        return version;
    }

    UUID id() {
        return id;
    }
}
