package bangkom.competency.evidence;

import static bangkom.competency.profile.EvidenceStatus.ACCEPTED;
import static bangkom.competency.profile.EvidenceStatus.PENDING;

import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.profile.EvidenceStatus;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The steps of a piece of evidence; never taken by whom it is about, nor by who recorded it. */
enum EvidenceVerb {
    ACCEPTANCE(PENDING),
    REJECTION(PENDING),
    AMENDMENT(ACCEPTED),
    REVOCATION(ACCEPTED);

    private static final Set<String> ROLES = Set.of(Role.ASSESSOR, Role.HR_ADMIN);

    private final EvidenceStatus from;

    EvidenceVerb(EvidenceStatus from) {
        this.from = from;
    }

    static List<EvidenceVerb> allowed(Evidence evidence, Reviewer who) {
        return mayReview(who) && !isInvolved(evidence, who)
                ? Stream.of(values()).filter(verb -> verb.fits(evidence)).toList()
                : List.of();
    }

    /** 403 for another's verb, 409 in another state. */
    void require(Evidence evidence, Reviewer who) {
        if (!mayReview(who)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "%s", this);
        }
        if (isInvolved(evidence, who)) {
            throw new ProblemException(CommonProblem.SEPARATION_OF_DUTIES, "%s", this);
        }
        if (!fits(evidence)) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", this, evidence.status());
        }
    }

    private static boolean mayReview(Reviewer who) {
        return who.roles().stream().anyMatch(ROLES::contains);
    }

    private static boolean isInvolved(Evidence evidence, Reviewer who) {
        return who.actor().equals(evidence.recordedBy())
                || evidence.employeeId().equals(who.employee());
    }

    /** What amends is accepted while what it amends still counts, and there is one at a time. */
    private boolean fits(Evidence evidence) {
        return evidence.status() == from
                && switch (this) {
                    case ACCEPTANCE -> evidence.amends() == null || evidence.amendedStatus() == ACCEPTED;
                    case AMENDMENT -> !evidence.beingAmended();
                    case REJECTION, REVOCATION -> true;
                };
    }

    /** Who judges. */
    record Reviewer(Set<String> roles, String actor, UUID employee) {}
}
