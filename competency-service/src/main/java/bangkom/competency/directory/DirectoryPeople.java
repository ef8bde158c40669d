package bangkom.competency.directory;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the civil servant behind a token among the agency's own. */
@ApplicationScoped
class DirectoryPeople implements People {
    private static final String EMPLOYEE = "employee:";

    private final Employees employees;
    private final CurrentScope scope;

    DirectoryPeople(Employees employees, CurrentScope scope) {
        this.employees = employees;
        this.scope = scope;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<UUID> employeeWithNip(String nip) {
        return Optional.ofNullable(
                employees.idsByNip(scope.agencyId(), List.of(nip)).get(nip));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public boolean stillServes(String actor) {
        return !actor.startsWith(EMPLOYEE)
                || employees.count(
                                "agencyId = ?1 and id = ?2 and active",
                                scope.agencyId(),
                                UUID.fromString(actor.substring(EMPLOYEE.length())))
                        == 1;
    }
}
