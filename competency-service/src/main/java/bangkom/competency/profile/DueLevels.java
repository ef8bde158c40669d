package bangkom.competency.profile;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.KnownAgencies;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.competency.sql.Database;
import bangkom.competency.sql.Database.RowReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Decides levels anew once their day has come, agency by agency, and tells which evidence is valid no longer. */
@ApplicationScoped
class DueLevels {
    private static final Logger LOG = Logger.getLogger(DueLevels.class);
    private static final int AT_ONCE = 500;
    private static final String DUE = """
            select p.employee_id, p.competency_id
            from profile_level p join employee e on e.agency_id = p.agency_id and e.id = p.employee_id
            where p.agency_id = ? and p.review_on <= ? order by p.review_on, p.employee_id, p.competency_id limit ?""";
    private static final String EXPIRE = """
            update evidence e set expired = true, version = e.version + 1, event_sequence = e.event_sequence + 1
            from unnest(?::uuid[], ?::uuid[]) t (employee_id, competency_id)
            join competency c on c.id = t.competency_id
            join competency_dictionary d on d.id = c.dictionary_id
            where e.agency_id = ? and e.employee_id = t.employee_id and e.competency_id = t.competency_id
                and e.strong and e.status = 'ACCEPTED' and not e.expired
                and (e.observed_on + make_interval(months => d.validity_months))::date <= ?
            returning\s""" + AcceptedEvidence.of("e");

    private final Database database;
    private final ProfileLevels levels;
    private final AgencyCalendar calendar;
    private final KnownAgencies agencies;
    private final CurrentScope scope;
    private final Outbox outbox;

    DueLevels(
            Database database,
            ProfileLevels levels,
            AgencyCalendar calendar,
            KnownAgencies agencies,
            CurrentScope scope,
            Outbox outbox) {
        this.database = database;
        this.levels = levels;
        this.calendar = calendar;
        this.agencies = agencies;
        this.scope = scope;
        this.outbox = outbox;
    }

    @Scheduled(
            every = "${bangkom.competency.due-levels-check:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void review() throws SQLException {
        for (var agency : agencies.all()) {
            try {
                review(agency);
            } catch (Exception e) { // another agency's levels do not wait for this one's trouble
                LOG.warnf(e, "Levels of agency %s are not reviewed yet", agency);
            }
        }
    }

    void review(UUID agency) throws Exception {
        int reviewed;
        do {
            reviewed = scope.call(
                    new AgencyScope(agency),
                    () -> QuarkusTransaction.requiringNew().call(() -> reviewSome(agency)));
        } while (reviewed == AT_ONCE);
    }

    private int reviewSome(UUID agency) {
        var today = calendar.today();
        RowReader<Due> due = row -> new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        var found = database.list(DUE, due, agency, today, AT_ONCE);
        if (!found.isEmpty()) {
            var employees = found.stream().map(Due::employee).toList();
            var competencies = found.stream().map(Due::competency).toList();
            database.list(EXPIRE, AcceptedEvidence::read, employees, competencies, agency, today).stream()
                    .map(one -> EvidenceTold.of(one, "expired"))
                    .forEach(outbox::record);
            levels.again(employees, competencies);
        }
        return found.size();
    }

    private record Due(UUID employee, UUID competency) {}
}
