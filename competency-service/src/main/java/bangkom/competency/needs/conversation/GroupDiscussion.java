package bangkom.competency.needs.conversation;

import bangkom.commons.audit.Audited;
import bangkom.competency.needs.finding.NeedFindingDraft;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A talk of at least three about what units need (diskusi kelompok terarah); once recorded it stays as it is. */
@Entity
@Audited("group-discussion")
class GroupDiscussion {
    static final String KIND = "group-discussion";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private UUID needsAnalysisId;
    private LocalDate heldOn;
    private int consensusPercent;
    private String madeBy;

    protected GroupDiscussion() {} // for Hibernate

    GroupDiscussion(UUID id, UUID agencyId, GroupDiscussionDraft draft, String madeBy) {
        this.id = id;
        this.agencyId = agencyId;
        this.needsAnalysisId = draft.needsAnalysisId();
        this.heldOn = draft.heldOn();
        this.consensusPercent = draft.consensusPercent();
        this.madeBy = madeBy;
    }

    GroupDiscussionView view(List<UUID> participants, List<NeedFindingDraft> findings) {
        return new GroupDiscussionView(id, needsAnalysisId, heldOn, participants, consensusPercent, findings);
    }

    UUID id() {
        return id;
    }
}
