package bangkom.competency.needs.cycle;

import bangkom.commons.paging.Sortable;
import bangkom.competency.needs.AnalysisStatus;
import bangkom.competency.needs.AnalysisVerb;
import bangkom.competency.needs.NeedDecisions;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.PriorityWeights;
import bangkom.competency.needs.calendar.AnalysisPhaseView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A needs analysis as it stands. */
record NeedsAnalysisView(
        UUID id,
        long version,
        @Sortable String title,
        @Sortable int fiscalYear,
        @Nullable String sponsorName,

        @Schema(description = "Of this unit with all below it; absent: of the agency") @Nullable
        UUID scopeUnitId,

        @Sortable LocalDate opensOn,
        @Sortable LocalDate closesOn,
        AnalysisStatus status,
        PriorityWeights weights,
        int accepted,
        int deferred,
        int rejected,
        int undecided,
        Instant createdAt,
        @Nullable Instant signedOffAt,

        @Schema(description = "Which phase is due or late today; empty without a calendar")
        List<AnalysisPhaseView> calendar,

        @Schema(
                description = "Last day on which what was said in it is kept with names and words; totals stay"
                        + " (UU 27/2022 art. 42-44)")
        LocalDate retainUntil,

        List<AnalysisVerb> allowedActions) {
    static NeedsAnalysisView of(
            NeedsAnalysis analysis,
            NeedDecisions decisions,
            List<AnalysisPhaseView> calendar,
            AnalysisSteps.Possible possible) {
        return new NeedsAnalysisView(
                analysis.id(),
                analysis.version(),
                analysis.title(),
                analysis.fiscalYear(),
                analysis.sponsorName(),
                analysis.scopeUnitId(),
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
                calendar,
                analysis.retainUntil(),
                possible.of(analysis));
    }
}
