package bangkom.competency.directory;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.UUID;

/** Whose records a caller sees: everyone's, or the own, those of the people led, those of the unit managed. */
record EmployeeSight(boolean everyone, boolean identity, UUID self, boolean led, UUID unit) {
    private static final List<String> SEE_EVERYONE = List.of(
            Role.HR_ADMIN,
            Role.INTEGRATION_CLIENT,
            Role.SERVICE,
            Role.ASSESSOR,
            Role.AUTHORIZED_OFFICIAL,
            Role.APPOINTING_OFFICIAL,
            Role.AUDITOR);
    private static final List<String> SEE_IDENTITY =
            List.of(Role.HR_ADMIN, Role.INTEGRATION_CLIENT, Role.SERVICE, Role.AUDITOR);

    static EmployeeSight of(Caller caller, Employees employees) {
        var everyone = SEE_EVERYONE.stream().anyMatch(caller::has);
        var self = caller.employee().orElse(null);
        var unit = everyone || self == null || !caller.has(Role.UNIT_MANAGER)
                ? null
                : employees
                        .find("agencyId = ?1 and id = ?2", caller.agencyId(), self)
                        .firstResultOptional()
                        .map(Employee::unitId)
                        .orElse(null);
        return new EmployeeSight(
                everyone,
                SEE_IDENTITY.stream().anyMatch(caller::has),
                self,
                caller.has(Role.DIRECT_SUPERVISOR) && self != null,
                unit);
    }

    /** The condition to add to a query over employees, its parameters added to those of the query. */
    String narrow(Parameters values) {
        if (everyone) {
            return "";
        }
        if (self == null) {
            return " and 1 = 0";
        }
        values.and("self", self);
        var either = "id = :self";
        if (led) {
            either += " or supervisorId = :self";
        }
        if (unit != null) {
            either += " or unitId = :ownUnit";
            values.and("ownUnit", unit);
        }
        return " and (" + either + ")";
    }

    EmployeeView show(Employee employee) {
        var view = employee.view();
        return identity || view.id().equals(self) ? view : view.withoutIdentity();
    }
}
