package bangkom.competency.privacy.breach;

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

/** Tells now and then, agency by agency, which breaches are late. */
@ApplicationScoped
class LateDataBreaches {
    private static final int AT_ONCE = 100;

    private final DataBreaches breaches;
    private final KnownAgencies agencies;
    private final CurrentScope scope;
    private final Outbox outbox;
    private final Clock clock;

    LateDataBreaches(DataBreaches breaches, KnownAgencies agencies, CurrentScope scope, Outbox outbox, Clock clock) {
        this.breaches = breaches;
        this.agencies = agencies;
        this.scope = scope;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "${bangkom.competency.data-breach-check:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void escalate() throws SQLException {
        agencies.each("Late data breaches", this::escalate);
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
        var late = breaches.late(agency, clock.instant(), AT_ONCE);
        late.forEach(breach -> outbox.record(breach.escalate(clock.instant())));
        return late.size();
    }
}
