package bangkom.competency.directory;

import bangkom.commons.http.IfMatch;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Lets civil servants leave the service, come back, and be forgotten. */
@ApplicationScoped
@Transactional
class EmployeeCareerService {
    private final Employees employees;
    private final Positions positions;
    private final OrgUnits units;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Event<EmployeeErased> forgotten;
    private final Clock clock;

    EmployeeCareerService(
            Employees employees,
            Positions positions,
            OrgUnits units,
            Outbox outbox,
            CurrentScope scope,
            Event<EmployeeErased> forgotten,
            Clock clock) {
        this.employees = employees;
        this.positions = positions;
        this.units = units;
        this.outbox = outbox;
        this.scope = scope;
        this.forgotten = forgotten;
        this.clock = clock;
    }

    Employee deactivate(UUID id, String ifMatch, EmployeeDeactivationDraft draft) {
        var employee = locked(id, ifMatch);
        Dates.requirePast(draft.departedOn(), clock, "/departedOn");
        outbox.record(employee.deactivate(draft, position(employee).jobTier()));
        employees.flush();
        return employee;
    }

    /** The place and the legal status have to be what lets somebody work. */
    Employee reactivate(UUID id, String ifMatch, EmployeeReactivationDraft draft) {
        var employee = locked(id, ifMatch);
        var position = position(employee);
        var told = employee.reactivate(draft.reason(), position.jobTier());
        position.requireActive();
        units.get(scope.agencyId(), employee.unitId()).requireActive();
        new Violations()
                .addIf(
                        !employees.legalStatuses(LocalDate.now(clock)).getOrDefault(employee.legalStatus(), false),
                        "",
                        "LEGAL_STATUS_INACTIVE",
                        "kedudukan hukum tidak aktif",
                        "the legal status is not an active one")
                .throwIfAny(DirectoryProblem.EMPLOYEE_INVALID);
        outbox.record(told);
        employees.flush();
        return employee;
    }

    EmployeeErasureView erase(UUID id, String ifMatch) {
        var erased = locked(id, ifMatch).erase();
        erased.forEach(outbox::record);
        employees.flush();
        erased.stream()
                .filter(EmployeeErased.class::isInstance)
                .map(EmployeeErased.class::cast)
                .forEach(forgotten::fire);
        employees.forgetTold(id);
        return new EmployeeErasureView(id, LocalDate.now(clock));
    }

    private Employee locked(UUID id, String ifMatch) {
        var employee = employees.locked(scope.agencyId(), id);
        IfMatch.require(ifMatch, employee.version());
        return employee;
    }

    private Position position(Employee employee) {
        return positions.get(scope.agencyId(), employee.positionId());
    }
}
