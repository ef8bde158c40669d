package bangkom.training.plan;

import static bangkom.training.plan.PlanStatus.APPROVED;
import static bangkom.training.plan.PlanStatus.CLOSED;
import static bangkom.training.plan.PlanStatus.DRAFT;
import static bangkom.training.plan.PlanStatus.ENDORSED;
import static bangkom.training.plan.PlanStatus.PUBLISHED;
import static bangkom.training.plan.PlanStatus.SUBMITTED;
import static bangkom.training.plan.PlanStatus.VERIFIED;

import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The state machine of a plan: who takes it from where to where (PP 11/2017 pasal 207: PyB drafts, PPK sets). */
enum PlanVerb {
    SUBMISSION(SUBMITTED, "submitted", Set.of(Role.HR_ADMIN), DRAFT),
    VERIFICATION(VERIFIED, "verified", Set.of(Role.HR_ADMIN), SUBMITTED),
    ENDORSEMENT(ENDORSED, "endorsed", Set.of(Role.AUTHORIZED_OFFICIAL), VERIFIED),
    APPROVAL(APPROVED, "approved", Set.of(Role.APPOINTING_OFFICIAL), ENDORSED),
    PUBLICATION(PUBLISHED, "published", Set.of(Role.HR_ADMIN), APPROVED),
    RETURN(
            DRAFT,
            "returned",
            Set.of(Role.HR_ADMIN, Role.AUTHORIZED_OFFICIAL, Role.APPOINTING_OFFICIAL),
            SUBMITTED,
            VERIFIED,
            ENDORSED),
    CLOSURE(CLOSED, "closed", Set.of(Role.HR_ADMIN), PUBLISHED);

    final PlanStatus to;
    final String pastTense;
    private final Set<String> roles;
    private final Set<PlanStatus> from;

    PlanVerb(PlanStatus to, String pastTense, Set<String> roles, PlanStatus first, PlanStatus... others) {
        this.to = to;
        this.pastTense = pastTense;
        this.roles = roles;
        this.from = EnumSet.of(first, others);
    }

    static List<PlanVerb> allowed(PlanStatus status, Set<String> callers) {
        return Stream.of(values())
                .filter(verb -> verb.from.contains(status) && callers.stream().anyMatch(verb.roles::contains))
                .toList();
    }

    PlanStatus apply(PlanStatus status) {
        if (!from.contains(status)) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", this, status);
        }
        return to;
    }

    /** The steps that have to be taken by different people. */
    boolean isSigned() {
        return this == SUBMISSION || this == VERIFICATION || this == ENDORSEMENT || this == APPROVAL;
    }
}
