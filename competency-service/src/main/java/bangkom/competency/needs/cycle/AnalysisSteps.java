package bangkom.competency.needs.cycle;

import bangkom.commons.identity.Caller;
import bangkom.competency.needs.AnalysisVerb;
import bangkom.competency.needs.NeedDecisions;
import bangkom.competency.needs.NeedsAnalyses;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.item.NeedItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which steps of analyses the caller can take now; a page in two queries. */
@ApplicationScoped
class AnalysisSteps {
    private final NeedsAnalyses analyses;
    private final NeedItems items;
    private final Caller caller;

    AnalysisSteps(NeedsAnalyses analyses, NeedItems items, Caller caller) {
        this.analyses = analyses;
        this.items = items;
        this.caller = caller;
    }

    Possible of(Collection<UUID> ids, Map<UUID, NeedDecisions> decisions) {
        var agency = caller.agencyId();
        return new Possible(
                caller.roles(),
                decisions,
                analyses.beingAsked(agency, ids),
                items.decidedBy(agency, caller.actor(), ids));
    }

    /** Surveys close before anything is made of them; whoever decided about a need does not sign off. */
    record Possible(Set<String> roles, Map<UUID, NeedDecisions> decisions, Set<UUID> asked, Set<UUID> decidedByCaller) {
        List<AnalysisVerb> of(NeedsAnalysis analysis) {
            var id = analysis.id();
            return AnalysisVerb.allowed(analysis.status(), roles).stream()
                    .filter(verb -> switch (verb) {
                        case ANALYSIS -> !asked.contains(id);
                        case SIGN_OFF -> decisions.get(id).undecided() == 0 && !decidedByCaller.contains(id);
                        default -> true;
                    })
                    .toList();
        }
    }
}
