package bangkom.competency.needs.conversation;

import bangkom.commons.audit.Audited;
import bangkom.competency.needs.finding.NeedFindingDraft;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A talk with one person about what a unit needs (wawancara); once recorded it stays as it is. */
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

    protected Interview() {} // for Hibernate

    Interview(UUID id, UUID agencyId, InterviewDraft draft, String madeBy) {
        this.id = id;
        this.agencyId = agencyId;
        this.needsAnalysisId = draft.needsAnalysisId();
        this.heldOn = draft.heldOn();
        this.intervieweeId = draft.intervieweeId();
        this.madeBy = madeBy;
    }

    InterviewView view(List<NeedFindingDraft> findings) {
        return new InterviewView(id, needsAnalysisId, heldOn, intervieweeId, findings);
    }

    UUID id() {
        return id;
    }
}
