package bangkom.competency.directory;

import bangkom.commons.identity.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a civil servant's time with an agency ends or begins again, and who may record it. */
enum EmployeeVerb {
    DEACTIVATION(false, Role.HR_ADMIN, Role.INTEGRATION_CLIENT),
    TRANSFER(false, Role.HR_ADMIN),
    REACTIVATION(true, Role.HR_ADMIN, Role.INTEGRATION_CLIENT),
    ERASURE(true, Role.HR_ADMIN);

    private final boolean departed;
    private final Set<String> roles;

    EmployeeVerb(boolean departed, String... roles) {
        this.departed = departed;
        this.roles = Set.of(roles);
    }

    static List<EmployeeVerb> possible(boolean departed, Set<String> roles) {
        return Stream.of(values())
                .filter(verb -> verb.departed == departed && verb.roles.stream().anyMatch(roles::contains))
                .toList();
    }
}
