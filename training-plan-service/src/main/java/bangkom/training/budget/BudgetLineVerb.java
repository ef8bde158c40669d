package bangkom.training.budget;

import bangkom.commons.identity.Role;
import java.util.List;
import java.util.Set;

/** What the personnel office can do with a line. */
enum BudgetLineVerb {
    ALLOCATION;

    static List<BudgetLineVerb> possible(Set<String> roles) {
        return roles.contains(Role.HR_ADMIN) ? List.of(values()) : List.of();
    }
}
