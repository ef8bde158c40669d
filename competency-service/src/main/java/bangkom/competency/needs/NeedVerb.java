package bangkom.competency.needs;

import static bangkom.competency.needs.NeedStatus.ACCEPTED;
import static bangkom.competency.needs.NeedStatus.ADDRESSED;
import static bangkom.competency.needs.NeedStatus.CLOSED;
import static bangkom.competency.needs.NeedStatus.CONFIRMED;
import static bangkom.competency.needs.NeedStatus.DEFERRED;
import static bangkom.competency.needs.NeedStatus.PLANNED;
import static bangkom.competency.needs.NeedStatus.PROPOSED;
import static bangkom.competency.needs.NeedStatus.REJECTED;

import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people decide about a need, in which state of it and of its analysis; a superior confirms before HR accepts, and HR
 * says, after what was planned for it was delivered, whether it is met or still open.
 */
public enum NeedVerb {
    /** Of one of its people. */
    EXCLUSION(Set.of(PROPOSED), PROPOSED, Set.of(AnalysisStatus.ANALYSING), Set.of(Role.UNIT_MANAGER, Role.HR_ADMIN)),
    /** Also of what waits: it may have been put off before anybody confirmed it. */
    CONFIRMATION(
            Set.of(PROPOSED, DEFERRED),
            CONFIRMED,
            Set.of(AnalysisStatus.ANALYSING, AnalysisStatus.PRIORITISED),
            Set.of(Role.UNIT_MANAGER, Role.HR_ADMIN)),
    ACCEPTANCE(Set.of(CONFIRMED), ACCEPTED, Set.of(AnalysisStatus.PRIORITISED), Set.of(Role.HR_ADMIN)),
    DEFERRAL(
            Set.of(PROPOSED, CONFIRMED, ACCEPTED), DEFERRED, Set.of(AnalysisStatus.PRIORITISED), Set.of(Role.HR_ADMIN)),
    REJECTION(
            Set.of(PROPOSED, CONFIRMED, ACCEPTED, DEFERRED),
            REJECTED,
            Set.of(AnalysisStatus.PRIORITISED),
            Set.of(Role.HR_ADMIN)),
    CLOSURE(Set.of(ADDRESSED), CLOSED, AnalysisStatus.AFTERWARDS, Set.of(Role.HR_ADMIN)),
    REOPENING(Set.of(ADDRESSED, CLOSED), ACCEPTED, AnalysisStatus.AFTERWARDS, Set.of(Role.HR_ADMIN));

    private final Set<NeedStatus> from;
    private final NeedStatus to;
    private final Set<AnalysisStatus> during;
    private final Set<String> roles;

    NeedVerb(Set<NeedStatus> from, NeedStatus to, Set<AnalysisStatus> during, Set<String> roles) {
        this.from = from;
        this.to = to;
        this.during = during;
        this.roles = roles;
    }

    public static List<NeedVerb> allowed(NeedStatus status, AnalysisStatus analysis, Set<String> roles) {
        return Stream.of(values())
                .filter(verb -> verb.isFor(roles) && verb.isPossible(status, analysis))
                .toList();
    }

    public boolean needsReason() {
        return this != CONFIRMATION && this != ACCEPTANCE;
    }

    /** Whether it is told at once; what is decided before the sign-off is told with it. */
    public boolean isTold() {
        return this == CLOSURE || this == REOPENING;
    }

    /** Of whoever confirmed it, everything but the acceptance. */
    public boolean mayBeOf(String actor, String confirmedBy) {
        return this != ACCEPTANCE || !actor.equals(confirmedBy);
    }

    /** Whether it was done already: saying the same again in a batch changes nothing. */
    public boolean leadsTo(NeedStatus status) {
        return to == status;
    }

    public NeedStatus apply(NeedStatus status, AnalysisStatus analysis, Set<String> callers) {
        if (!isFor(callers)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "%s", this);
        }
        if (!isPossible(status, analysis)) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s, %s", this, status, analysis);
        }
        return to;
    }

    /** The plan heard of: an accepted need is planned, then addressed; a dropped plan item gives it back. */
    public static NeedStatus heard(NeedStatus status, NeedStatus told) {
        return switch (told) {
            case PLANNED -> status == ACCEPTED ? PLANNED : status;
            case ADDRESSED -> status == ACCEPTED || status == PLANNED ? ADDRESSED : status;
            case ACCEPTED -> status == PLANNED ? ACCEPTED : status;
            default -> status;
        };
    }

    private boolean isFor(Set<String> callers) {
        return callers.stream().anyMatch(roles::contains);
    }

    private boolean isPossible(NeedStatus status, AnalysisStatus analysis) {
        return from.contains(status) && during.contains(analysis);
    }
}
