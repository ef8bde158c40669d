package bangkom.competency.assessment;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.KnownAgencies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;

/** Looks now and then whether what evidence was waiting for has become known, agency by agency. */
@ApplicationScoped
class PendingEvidence {

    private final HeardEvidence heard;
    private final KnownAgencies agencies;
    private final CurrentScope scope;

    PendingEvidence(HeardEvidence heard, KnownAgencies agencies, CurrentScope scope) {
        this.heard = heard;
        this.agencies = agencies;
        this.scope = scope;
    }

    @Scheduled(
            every = "${bangkom.competency.pending-evidence-check:15s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void settle() throws SQLException {
        agencies.each("Evidence that waits", this::settle);
    }

    private void settle(UUID agency) throws Exception {
        int settled;
        do {
            settled = scope.call(
                    new AgencyScope(agency),
                    () -> QuarkusTransaction.requiringNew().call(() -> heard.settle(null)));
        } while (settled == HeardEvidence.AT_ONCE);
    }
}
