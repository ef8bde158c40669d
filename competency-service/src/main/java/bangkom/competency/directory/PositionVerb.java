package bangkom.competency.directory;

import bangkom.commons.identity.Role;
import java.util.List;
import java.util.Set;

/** What the personnel office can do with an active post. */
enum PositionVerb {
    DEACTIVATION;

    static List<PositionVerb> possible(DirectoryStatus status, Set<String> roles) {
        return status == DirectoryStatus.ACTIVE && roles.contains(Role.HR_ADMIN) ? List.of(values()) : List.of();
    }
}
