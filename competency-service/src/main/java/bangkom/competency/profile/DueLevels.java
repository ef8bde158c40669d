package bangkom.competency.profile;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.KnownAgencies;
import bangkom.competency.sql.Database;
import bangkom.competency.sql.Database.RowReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Decides levels anew once their day has come, agency by agency; tells which evidence is valid no longer, and carries levels
 * over to new versions of dictionaries.
 */
@ApplicationScoped
class DueLevels {
    private static final int AT_ONCE = 500;
    private static final String DUE = """
            select p.employee_id, p.competency_id
            from profile_level p join employee e on e.agency_id = p.agency_id and e.id = p.employee_id
            where p.agency_id = ? and p.review_on <= ? order by p.review_on, p.employee_id, p.competency_id limit ?""";

    private final Database database;
    private final ProfileLevels levels;
    private final AgencyCalendar calendar;
    private final KnownAgencies agencies;
    private final CurrentScope scope;
    private final EndedEvidence ended;
    private final CarriedLevels carried;

    DueLevels(
            Database database,
            ProfileLevels levels,
            AgencyCalendar calendar,
            KnownAgencies agencies,
            CurrentScope scope,
            EndedEvidence ended,
            CarriedLevels carried) {
        this.database = database;
        this.levels = levels;
        this.calendar = calendar;
        this.agencies = agencies;
        this.scope = scope;
        this.ended = ended;
        this.carried = carried;
    }

    @Scheduled(
            every = "${bangkom.competency.due-levels-check:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void review() throws SQLException {
        agencies.each("Levels to review", this::review);
    }

    void review(UUID agency) throws Exception {
        carry(agency);
        int told;
        do {
            told = inAgency(agency, ended::tellSome);
        } while (told == EndedEvidence.AT_ONCE);
        int reviewed;
        do {
            reviewed = inAgency(agency, () -> reviewSome(agency));
        } while (reviewed == AT_ONCE);
    }

    private void carry(UUID agency) throws Exception {
        var waiting = inAgency(agency, carried::waiting);
        if (waiting.isEmpty()) {
            return;
        }
        UUID last = null;
        do {
            var after = last;
            last = inAgency(agency, () -> carried.carrySome(waiting, after));
        } while (last != null);
        inAgency(agency, () -> {
            carried.done(waiting);
            return true;
        });
    }

    private <T> T inAgency(UUID agency, Callable<T> work) throws Exception {
        return scope.call(
                new AgencyScope(agency), () -> QuarkusTransaction.requiringNew().call(work));
    }

    private int reviewSome(UUID agency) {
        var today = calendar.today();
        RowReader<Due> due = row -> new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        var found = database.list(DUE, due, agency, today, AT_ONCE);
        if (!found.isEmpty()) {
            var employees = found.stream().map(Due::employee).toList();
            var competencies = found.stream().map(Due::competency).toList();
            levels.again(employees, competencies);
        }
        return found.size();
    }

    private record Due(UUID employee, UUID competency) {}
}
