package bangkom.competency.evidence;

import bangkom.commons.identity.CurrentScope;
import bangkom.competency.directory.EmployeeErased;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Takes the words out of the evidence of an erased person; which level was shown when stays for every total. */
@ApplicationScoped
class ForgottenEvidence {
    private final Database database;
    private final CurrentScope scope;

    ForgottenEvidence(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    void forget(@Observes EmployeeErased erased) {
        database.execute("""
                update evidence set title = null, document_reference = null, reason = null, version = version + 1
                where agency_id = ? and employee_id = ?
                    and (title is not null or document_reference is not null or reason is not null)""", scope.agencyId(), erased.employeeId());
    }
}
