package bangkom.competency.needs.cycle;

import bangkom.competency.needs.AnalysisStatus;
import bangkom.competency.needs.AnalysisVerb;
import bangkom.competency.needs.NeedDecisions;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.PriorityWeights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A needs analysis as it stands. */
record NeedsAnalysisView(
        UUID id,
        long version,
        String title,
        int fiscalYear,
        @Nullable String sponsorName,
        LocalDate opensOn,
        LocalDate closesOn,
        AnalysisStatus status,
        PriorityWeights weights,
        int accepted,
        int deferred,
        int rejected,
        int undecided,
        Instant createdAt,
        @Nullable Instant signedOffAt,
        List<AnalysisVerb> allowedActions) {
    static NeedsAnalysisView of(NeedsAnalysis analysis, NeedDecisions decisions, Set<String> roles) {
        return new NeedsAnalysisView(
                analysis.id(),
                analysis.version(),
                analysis.title(),
                analysis.fiscalYear(),
                analysis.sponsorName(),
                analysis.opensOn(),
                analysis.closesOn(),
                analysis.status(),
                analysis.weights(),
                decisions.accepted(),
                decisions.deferred(),
                decisions.rejected(),
                decisions.undecided(),
                analysis.createdAt(),
                analysis.signedOffAt(),
                AnalysisVerb.allowed(analysis.status(), roles));
    }
}
