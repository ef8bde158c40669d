package bangkom.competency.needs;

import bangkom.commons.audit.Audited;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/** One round of finding out what an agency's people need to learn (AKPK), under a leader's sponsorship. */
@Entity
@Audited("needs-analysis")
public class NeedsAnalysis {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private String title;
    private int fiscalYear;
    private String sponsorName;
    private LocalDate opensOn;
    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    private AnalysisStatus status;

    @Embedded
    private PriorityWeights weights;

    private Instant createdAt;
    private String signedOffBy;
    private Instant signedOffAt;
    private UUID scopeUnitId;
    private Instant analysedAt;
    private Instant prioritisedAt;

    @Formula("retain_until('NEEDS_RECORD', closes_on)")
    private LocalDate retainUntil;

    @Convert(converter = PlannedPhasesColumn.class)
    private List<PlannedPhase> calendar = List.of();

    protected NeedsAnalysis() {} // for Hibernate

    public NeedsAnalysis(UUID id, UUID agencyId, String title, int fiscalYear, PriorityWeights weights, Instant at) {
        this.id = id;
        this.agencyId = agencyId;
        this.title = title;
        this.fiscalYear = fiscalYear;
        this.weights = weights;
        this.status = AnalysisStatus.DRAFT;
        this.createdAt = at;
    }

    public NeedsAnalysis sponsored(String by, LocalDate from, LocalDate until) {
        sponsorName = by;
        opensOn = from;
        closesOn = until;
        return this;
    }

    /** Of one unit with all below it; without one, of the agency. */
    public NeedsAnalysis within(UUID unit) {
        scopeUnitId = unit;
        return this;
    }

    public void take(AnalysisVerb verb, Set<String> roles, String actor, Instant at) {
        status = verb.apply(status, roles);
        switch (verb) {
            case ANALYSIS -> analysedAt = at;
            case PRIORITISATION -> prioritisedAt = at;
            case SIGN_OFF -> {
                signedOffBy = actor;
                signedOffAt = at;
            }
            default -> {}
        }
    }

    /** Its calendar anew, as long as it is not signed off. */
    public void plan(List<PlannedPhase> phases) {
        if (isOver()) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "calendar: %s", status);
        }
        calendar = List.copyOf(phases);
    }

    /** Tells that a phase is late, once as long as its days stay the same; empty afterwards. */
    public Optional<NeedsAnalysisDelayed> late(AnalysisPhase phase) {
        var planned = calendar.stream()
                .filter(one -> one.phase() == phase && !one.toldLate())
                .findFirst();
        planned.ifPresent(one -> calendar =
                calendar.stream().map(each -> each == one ? each.late() : each).toList());
        return planned.map(one -> new NeedsAnalysisDelayed(id, fiscalYear, phase, one.dueOn(), ++eventSequence));
    }

    public boolean isOver() {
        return status == AnalysisStatus.SIGNED_OFF || status == AnalysisStatus.CLOSED;
    }

    /** What others hear of the step just taken; the analysing itself is nobody else's business. */
    public Optional<NeedsAnalysisChanged> told(AnalysisVerb verb, NeedDecisions decisions) {
        return verb.pastTense()
                .map(pastTense -> new NeedsAnalysisChanged(
                        id,
                        title,
                        fiscalYear,
                        status,
                        decisions.accepted(),
                        decisions.deferred(),
                        decisions.rejected(),
                        ++eventSequence,
                        pastTense));
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public long version() {
        return version;
    }

    public LocalDate retainUntil() {
        return retainUntil;
    }

    public String title() {
        return title;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public String sponsorName() {
        return sponsorName;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public AnalysisStatus status() {
        return status;
    }

    public PriorityWeights weights() {
        return weights;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant signedOffAt() {
        return signedOffAt;
    }

    public UUID scopeUnitId() {
        return scopeUnitId;
    }

    public List<PlannedPhase> calendar() {
        return calendar;
    }
}
