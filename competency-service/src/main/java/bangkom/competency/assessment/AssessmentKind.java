package bangkom.competency.assessment;

import bangkom.commons.identity.Role;
import java.util.Set;

/** How a person was assessed, and who may write such an assessment of them. */
enum AssessmentKind {
    SELF(Role.EMPLOYEE, Role.HR_ADMIN),
    SUPERVISOR(Role.DIRECT_SUPERVISOR, Role.ASSESSOR, Role.HR_ADMIN),
    PEER(Role.ASSESSOR, Role.HR_ADMIN),
    ASSESSMENT_CENTRE(Role.ASSESSOR, Role.HR_ADMIN),
    TEST(Role.ASSESSOR, Role.HR_ADMIN);

    private final Set<String> makers;

    AssessmentKind(String... makers) {
        this.makers = Set.of(makers);
    }

    /** A person's own word is theirs alone (or taken over by HR), a superior's about their own people. */
    boolean mayBeMadeBy(Set<String> roles, boolean aboutSelf, boolean aboutSubordinate) {
        return makers.stream().filter(roles::contains).anyMatch(role -> switch (role) {
            case Role.EMPLOYEE -> aboutSelf;
            case Role.DIRECT_SUPERVISOR -> aboutSubordinate;
            default -> this == SELF || !aboutSelf;
        });
    }
}
