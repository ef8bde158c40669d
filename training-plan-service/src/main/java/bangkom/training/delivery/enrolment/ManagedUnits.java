package bangkom.training.delivery.enrolment;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.problem.ProblemException;
import bangkom.training.delivery.DeliveryProblem;
import bangkom.training.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** For whom someone may act: HR for everyone of the agency, a unit's manager for the unit and those below it. */
@ApplicationScoped
class ManagedUnits {
    private static final String OF_MANAGER = """
            with recursive below (unit_id) as (
                select unit_id from employee_mirror where agency_id = ? and employee_id = ?
                union
                select unit.unit_id from org_unit_mirror unit join below on unit.parent_id = below.unit_id
                where unit.agency_id = ?)
            select unit_id from below""";

    private final Rows rows;
    private final Caller caller;

    ManagedUnits(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    Managed ofCaller() {
        if (caller.has(Role.HR_ADMIN)) {
            return new Managed(true, Set.of());
        }
        var agency = caller.agencyId();
        return new Managed(
                false,
                new HashSet<>(rows.list(
                        OF_MANAGER, row -> row.getObject(1, UUID.class), agency, caller.requireEmployee(), agency)));
    }

    /** The units found for one request. */
    record Managed(boolean everyone, Set<UUID> units) {
        void require(Nominee nominee) {
            if (!everyone && !units.contains(nominee.unitId())) {
                throw new ProblemException(DeliveryProblem.NOT_YOUR_UNIT, "employee:%s", nominee.employeeId());
            }
        }
    }
}
