package bangkom.competency.privacy;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.KnownAgencies;
import bangkom.commons.messaging.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;

/** Tells now and then, agency by agency, which requests are late. */
@ApplicationScoped
class LateDataRequests {
    private static final int AT_ONCE = 100;

    private final DataRequests requests;
    private final KnownAgencies agencies;
    private final CurrentScope scope;
    private final Outbox outbox;
    private final Clock clock;

    LateDataRequests(DataRequests requests, KnownAgencies agencies, CurrentScope scope, Outbox outbox, Clock clock) {
        this.requests = requests;
        this.agencies = agencies;
        this.scope = scope;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "${bangkom.competency.data-request-check:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void escalate() throws SQLException {
        agencies.each("Late data requests", this::escalate);
    }

    void escalate(UUID agency) throws Exception {
        int told;
        do {
            told = scope.call(
                    new AgencyScope(agency),
                    () -> QuarkusTransaction.requiringNew().call(() -> escalateSome(agency)));
        } while (told == AT_ONCE);
    }

    private int escalateSome(UUID agency) {
        var late = requests.late(agency, clock.instant(), AT_ONCE);
        late.forEach(request -> outbox.record(request.escalate(clock.instant())));
        return late.size();
    }
}
