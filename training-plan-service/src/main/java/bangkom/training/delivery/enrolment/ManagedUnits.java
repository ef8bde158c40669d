package bangkom.training.delivery.enrolment;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.problem.ProblemException;
import bangkom.training.delivery.DeliveryProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** For whom someone may act: HR for everyone of the agency, a unit's manager for the unit and those below it. */
@ApplicationScoped
class ManagedUnits {
    private final Caller caller;

    ManagedUnits(Caller caller) {
        this.caller = caller;
    }

    Managed ofCaller() {
        return caller.has(Role.HR_ADMIN) ? new Managed(true, Set.of()) : new Managed(false, caller.managedUnits());
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
