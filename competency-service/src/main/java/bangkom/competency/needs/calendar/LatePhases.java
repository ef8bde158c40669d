package bangkom.competency.needs.calendar;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.KnownAgencies;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.competency.needs.NeedsAnalyses;
import bangkom.competency.needs.NeedsAnalysis;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;

/** Tells now and then, agency by agency, which phases of needs analyses are late. */
@ApplicationScoped
class LatePhases {

    private final NeedsAnalyses analyses;
    private final AnalysisProgress progress;
    private final KnownAgencies agencies;
    private final CurrentScope scope;
    private final Outbox outbox;

    LatePhases(
            NeedsAnalyses analyses,
            AnalysisProgress progress,
            KnownAgencies agencies,
            CurrentScope scope,
            Outbox outbox) {
        this.analyses = analyses;
        this.progress = progress;
        this.agencies = agencies;
        this.scope = scope;
        this.outbox = outbox;
    }

    @Scheduled(
            every = "${bangkom.competency.late-phase-check:15m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() throws SQLException {
        agencies.each("Late phases", this::tell);
    }

    void tell(UUID agency) throws Exception {
        scope.call(
                new AgencyScope(agency),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    analyses.running(agency).forEach(analysis -> tell(agency, analysis));
                    return null;
                }));
    }

    private void tell(UUID agency, NeedsAnalysis analysis) {
        progress.of(agency, analysis).stream()
                .filter(phase -> phase.state() == PhaseState.LATE)
                .flatMap(phase -> analysis.late(phase.phase()).stream())
                .forEach(outbox::record);
    }
}
