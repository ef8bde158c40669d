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

/** A talk of at least three about what units need (diskusi kelompok terarah); what was written down wrongly can be corrected. */
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
    private Instant correctedAt;
    private String correctionReason;

    protected GroupDiscussion() {} // for Hibernate

    GroupDiscussion(UUID id, UUID agencyId, GroupDiscussionDraft draft, String madeBy) {
        this.id = id;
        this.agencyId = agencyId;
        this.needsAnalysisId = draft.needsAnalysisId();
        this.heldOn = draft.heldOn();
        this.consensusPercent = draft.consensusPercent();
        this.madeBy = madeBy;
    }

    void correct(GroupDiscussionCorrectionDraft draft, Instant at) {
        heldOn = draft.heldOn();
        consensusPercent = draft.consensusPercent();
        correctionReason = draft.reason();
        correctedAt = at;
    }

    GroupDiscussionView view(List<UUID> participants, List<NeedFindingDraft> findings) {
        return new GroupDiscussionView(
                id,
                version,
                needsAnalysisId,
                heldOn,
                participants,
                consensusPercent,
                findings,
                correctedAt,
                correctionReason);
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
