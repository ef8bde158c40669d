package bangkom.competency.needs.finding;

import bangkom.commons.identity.CurrentScope;
import bangkom.competency.directory.EmployeeErased;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Takes the words of and about an erased person out of what was said of needs; what was counted of them, and so every
 * total, stays.
 */
@ApplicationScoped
class ForgottenWords {
    private static final String FINDINGS = """
            update need_finding f set note = null
            where f.agency_id = ? and f.note is not null and (f.employee_id = ? or f.source_id in (
                select i.id from interview i where i.agency_id = f.agency_id and i.interviewee_id = ?))""";
    private static final String PROPOSALS = """
            update employee_proposal set motivation = '', answer = left(answer, 0), version = version + 1
            where agency_id = ? and employee_id = ?""";
    private static final String ANSWERS = """
            update survey_answer a set answer = null
            from survey_response r
            where r.agency_id = ? and r.employee_id = ? and a.agency_id = r.agency_id and a.response_id = r.id
                and a.answer is not null""";

    private static final String EXCLUSIONS =
            "update need_exclusion set reason = '' where agency_id = ? and employee_id = ?";

    private static final String INTERVIEWS = """
            update interview set correction_reason = '', version = version + 1
            where agency_id = ? and interviewee_id = ? and correction_reason <> ''""";
    private static final String DIALOGUES = """
            update supervisor_dialogue set correction_reason = '', version = version + 1
            where agency_id = ? and (employee_id = ? or supervisor_id = ?) and correction_reason <> ''""";

    private final Database database;
    private final CurrentScope scope;

    ForgottenWords(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    void forget(@Observes EmployeeErased erased) {
        var agency = scope.agencyId();
        var person = erased.employeeId();
        database.execute(FINDINGS, agency, person, person);
        database.execute(PROPOSALS, agency, person);
        database.execute(ANSWERS, agency, person);
        database.execute(EXCLUSIONS, agency, person);
        database.execute(INTERVIEWS, agency, person);
        database.execute(DIALOGUES, agency, person, person);
    }
}
