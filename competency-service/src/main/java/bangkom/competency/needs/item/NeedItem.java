package bangkom.competency.needs.item;

import bangkom.commons.audit.Audited;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.needs.AnalysisStatus;
import bangkom.competency.needs.NeedStatus;
import bangkom.competency.needs.NeedVerb;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** That a unit needs a competency (kebutuhan pengembangan): for how many, how far, how urgently, and what was decided. */
@Entity
@Audited("need-item")
class NeedItem {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private UUID needsAnalysisId;
    private UUID unitId;
    private UUID competencyId;

    @Enumerated(EnumType.STRING)
    private NeedStatus status;

    private int headcount;
    private int assessed;
    private int gapLevels;
    private Integer targetLevel;
    private int rank;
    private BigDecimal score;

    @Column(insertable = false, updatable = false)
    private String factors;

    private String reason;
    private String decidedBy;
    private String confirmedBy;
    private Instant decidedAt;
    private UUID planItemId;
    private long planSequence;

    protected NeedItem() {} // for Hibernate; rows are made by the consolidation

    /** What one confirmed, another accepts. */
    void decide(NeedVerb verb, AnalysisStatus analysis, Set<String> roles, String because, String actor, Instant at) {
        var next = verb.apply(status, analysis, roles);
        if (!verb.mayBeOf(actor, confirmedBy)) {
            throw new ProblemException(CommonProblem.SEPARATION_OF_DUTIES, "need-item %s", id);
        }
        status = next;
        if (verb == NeedVerb.CONFIRMATION) {
            confirmedBy = actor;
        }
        reason = because;
        decidedBy = actor;
        decidedAt = at;
    }

    /** Before it is ranked a superior may find that it is not the need of one of its people. */
    void without(NeedParticipants.Figures left, AnalysisStatus analysis, Set<String> roles) {
        status = NeedVerb.EXCLUSION.apply(status, analysis, roles);
        headcount = left.headcount();
        assessed = left.assessed();
        gapLevels = left.gapLevels();
        targetLevel = left.targetLevel();
    }

    /** That a superior stands behind it. */
    NeedConfirmed confirmed(int fiscalYear) {
        return new NeedConfirmed(
                id, needsAnalysisId, fiscalYear, unitId, competencyId, headcount, targetLevel, ++eventSequence);
    }

    /** What the caller can do with it now. */
    List<NeedVerb> allowed(AnalysisStatus analysis, Set<String> roles, String actor) {
        return NeedVerb.allowed(status, analysis, roles).stream()
                .filter(verb -> verb.mayBeOf(actor, confirmedBy))
                .toList();
    }

    /** That it is met for good, or open again although something was delivered for it. */
    NeedFollowed followed() {
        return new NeedFollowed(id, needsAnalysisId, planItemId, ++eventSequence, status);
    }

    /** What follows from all plan items for it, of which this one was told of now; empty if that changes nothing. */
    Optional<NeedFollowed> heard(UUID planItem, NeedPlanItems.Best best) {
        planItemId = best.planItemId();
        var before = status;
        status = NeedVerb.heard(status, best.told());
        return status == before
                ? Optional.empty()
                : Optional.of(new NeedFollowed(id, needsAnalysisId, planItem, ++eventSequence, status));
    }

    /** Levels a person of those assessed is short of, to two decimals. */
    BigDecimal meanGap() {
        return assessed == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(gapLevels).divide(BigDecimal.valueOf(assessed), 2, RoundingMode.HALF_UP);
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

    UUID unitId() {
        return unitId;
    }

    UUID competencyId() {
        return competencyId;
    }

    NeedStatus status() {
        return status;
    }

    int headcount() {
        return headcount;
    }

    Integer targetLevel() {
        return targetLevel;
    }

    int rank() {
        return rank;
    }

    BigDecimal score() {
        return score;
    }

    String factors() {
        return factors;
    }

    String reason() {
        return reason;
    }

    UUID planItemId() {
        return planItemId;
    }
}
