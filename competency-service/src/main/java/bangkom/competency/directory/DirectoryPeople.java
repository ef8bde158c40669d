package bangkom.competency.directory;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.People;
import bangkom.commons.identity.ScopedRead;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds the civil servant behind a token among the agency's own. */
@ApplicationScoped
class DirectoryPeople implements People {
    private static final String EMPLOYEE = "employee:";

    private final ScopedRead reads;
    private final CurrentScope scope;

    DirectoryPeople(ScopedRead reads, CurrentScope scope) {
        this.reads = reads;
        this.scope = scope;
    }

    @Override
    public Optional<UUID> employeeWithNip(String nip) {
        return reads.first(
                "select id from employee where agency_id = ? and nip = ?",
                row -> row.getObject(1, UUID.class),
                scope.agencyId(),
                nip);
    }

    @Override
    public boolean stillServes(String actor) {
        return !actor.startsWith(EMPLOYEE)
                || reads.first(
                                "select 1 from employee where agency_id = ? and id = ? and active",
                                row -> true,
                                scope.agencyId(),
                                UUID.fromString(actor.substring(EMPLOYEE.length())))
                        .isPresent();
    }
}
