package bangkom.competency.directory;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.identity.Sight;
import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whose records a caller sees, and whether also what identifies them. */
record EmployeeSight(Sight sight, boolean identity, UUID self, Set<String> roles) {
    private static final List<String> SEE_IDENTITY =
            List.of(Role.HR_ADMIN, Role.INTEGRATION_CLIENT, Role.SERVICE, Role.AUDITOR);

    static EmployeeSight of(Caller caller) {
        return new EmployeeSight(
                caller.sight(),
                SEE_IDENTITY.stream().anyMatch(caller::has),
                caller.employee().orElse(null),
                caller.roles());
    }

    /** The condition to add to a query over employees, its parameters added to those of the query. */
    String narrow(Parameters values) {
        if (sight.everyone()) {
            return "";
        }
        values.and("self", sight.me()).and("leaders", sight.leaders()).and("units", sight.units());
        return " and (id = :self or supervisorId in :leaders or unitId in :units)";
    }

    /** The same in SQL; its parameters are {@link #parameters()}. */
    String condition(String person, String agency) {
        return sight.everyone() ? "" : " and" + Sight.positional(person, agency);
    }

    List<Object> parameters() {
        return sight.everyone() ? List.of() : sight.parameters();
    }

    EmployeeView show(EmployeeView view) {
        return identity || view.id().equals(self) ? view : view.withoutIdentity();
    }
}
