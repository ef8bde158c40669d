package bangkom.competency.privacy;

import bangkom.commons.identity.CurrentScope;
import bangkom.competency.directory.EmployeeErased;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Takes the words out of the requests of an erased person; that they were made and answered in time stays true. */
@ApplicationScoped
class ForgottenRequests {
    private final Database database;
    private final CurrentScope scope;

    ForgottenRequests(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    void forget(@Observes EmployeeErased erased) {
        database.execute("""
                update data_request set details = '', answer = left(answer, 0), lift_reason = left(lift_reason, 0),
                    version = version + 1
                where agency_id = ? and employee_id = ?""", scope.agencyId(), erased.employeeId());
    }
}
