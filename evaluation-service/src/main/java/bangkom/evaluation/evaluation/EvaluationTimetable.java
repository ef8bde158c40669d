package bangkom.evaluation.evaluation;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.KnownAgencies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;

/** Looks every second, by the business clock, which evaluations are to open or to close, one agency after the other. */
@ApplicationScoped
class EvaluationTimetable {

    private final KnownAgencies agencies;
    private final CurrentScope scope;
    private final EvaluationSchedule schedule;

    EvaluationTimetable(KnownAgencies agencies, CurrentScope scope, EvaluationSchedule schedule) {
        this.agencies = agencies;
        this.scope = scope;
        this.schedule = schedule;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() throws SQLException {
        agencies.each("Evaluations due", this::turnDue);
    }

    private void turnDue(UUID agency) throws Exception {
        int turned;
        do {
            turned = scope.call(
                    new AgencyScope(agency),
                    () -> QuarkusTransaction.requiringNew().call(() -> schedule.turnDue(agency)));
        } while (turned > 0);
    }
}
