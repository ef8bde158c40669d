package bangkom.competency.assessment;

import static bangkom.competency.assessment.AssessmentStatus.DRAFT;
import static bangkom.competency.assessment.AssessmentStatus.REJECTED;
import static bangkom.competency.assessment.AssessmentStatus.SUBMITTED;
import static bangkom.competency.assessment.AssessmentStatus.VALIDATED;

import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The steps of an assessment; who decides is another person than who made it, and not the one assessed. */
enum AssessmentVerb {
    SUBMISSION(DRAFT, SUBMITTED, Set.of(Role.EMPLOYEE, Role.DIRECT_SUPERVISOR, Role.ASSESSOR, Role.HR_ADMIN)),
    VALIDATION(SUBMITTED, VALIDATED, Set.of(Role.ASSESSOR, Role.HR_ADMIN)),
    REJECTION(SUBMITTED, REJECTED, Set.of(Role.ASSESSOR, Role.HR_ADMIN));

    private final AssessmentStatus from;
    private final AssessmentStatus to;
    private final Set<String> roles;

    AssessmentVerb(AssessmentStatus from, AssessmentStatus to, Set<String> roles) {
        this.from = from;
        this.to = to;
        this.roles = roles;
    }

    AssessmentStatus to() {
        return to;
    }

    static List<AssessmentVerb> allowed(Assessment assessment, Deciding who) {
        return Stream.of(values())
                .filter(verb -> verb.from == assessment.status() && verb.isFor(assessment, who))
                .toList();
    }

    /** 403 for another's verb, 409 in another state. */
    void require(Assessment assessment, Deciding who) {
        if (who.roles().stream().noneMatch(roles::contains)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "%s", this);
        }
        if (!isFor(assessment, who)) {
            throw new ProblemException(
                    this == SUBMISSION ? CommonProblem.FORBIDDEN : CommonProblem.SEPARATION_OF_DUTIES, "%s", this);
        }
        if (assessment.status() != from) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", this, assessment.status());
        }
    }

    private boolean isFor(Assessment assessment, Deciding who) {
        if (who.roles().stream().noneMatch(roles::contains)) {
            return false;
        }
        boolean made = assessment.madeBy().equals(who.actor());
        return this == SUBMISSION
                ? made || who.roles().contains(Role.HR_ADMIN)
                : !made
                        && !assessment.employeeId().equals(who.employee())
                        && (who.employee() == null || !who.employee().equals(assessment.assessorId()));
    }

    /** Who acts, and in whose office: one's own, or that of the superior one stands in for. */
    record Deciding(Set<String> roles, String actor, UUID employee, UUID office) {}
}
