package bangkom.evaluation.outcome;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.evaluation.evaluation.Evaluations;
import bangkom.evaluation.project.ApplicationProjects;
import bangkom.evaluation.session.CompletionMirror;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What can be done with outcomes; one method is one transaction. */
@ApplicationScoped
@Transactional
class CompetencyOutcomeService {
    private final CompetencyOutcomes outcomes;
    private final Evaluations evaluations;
    private final ApplicationProjects projects;
    private final CompletionMirror completions;
    private final Batches batches;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Caller caller;
    private final Clock clock;

    CompetencyOutcomeService(
            CompetencyOutcomes outcomes,
            Evaluations evaluations,
            ApplicationProjects projects,
            CompletionMirror completions,
            Batches batches,
            Outbox outbox,
            CurrentScope scope,
            Caller caller,
            Clock clock) {
        this.outcomes = outcomes;
        this.evaluations = evaluations;
        this.projects = projects;
        this.completions = completions;
        this.batches = batches;
        this.outbox = outbox;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    BatchAnswer propose(List<CompetencyOutcomeDraft> drafts) {
        var agency = scope.agencyId();
        var grounds = new OutcomeGrounds(agency, drafts, evaluations, projects, completions);
        var known = outcomes.ofPeople(
                agency,
                OutcomeGrounds.ids(drafts, CompetencyOutcomeDraft::sessionId),
                OutcomeGrounds.ids(drafts, CompetencyOutcomeDraft::employeeId));
        var actor = caller.actor();
        return batches.apply(drafts, draft -> propose(agency, draft, grounds, known, actor));
    }

    private BatchResult propose(
            UUID agency,
            CompetencyOutcomeDraft draft,
            OutcomeGrounds grounds,
            Map<OutcomeKey, CompetencyOutcome> known,
            String actor) {
        var ground = grounds.of(draft);
        var existing = known.get(draft.key());
        if (existing == null) {
            var now = clock.instant();
            var outcome = new CompetencyOutcome(Ids.newId(now), agency, draft, ground, actor, now);
            outcomes.persist(outcome);
            known.put(outcome.key(), outcome);
            return BatchResult.created(outcome.id());
        }
        if (existing.says(draft)) {
            return BatchResult.unchanged(existing.id());
        }
        existing.amend(draft, actor);
        return BatchResult.updated(existing.id());
    }

    CompetencyOutcome decide(UUID id, String ifMatch, OutcomeVerb verb, String reason) {
        var outcome = locked(Set.of(id)).get(id);
        if (outcome == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "competency-outcome %s", id);
        }
        IfMatch.require(ifMatch, outcome.version());
        decide(outcome, verb, reason);
        outcomes.flush();
        return outcome;
    }

    /** Sent again, what is confirmed already stays as it is. */
    BatchAnswer confirm(List<OutcomeDecisionDraft> drafts) {
        var ids = drafts.stream()
                .filter(Objects::nonNull)
                .map(OutcomeDecisionDraft::outcomeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var known = locked(ids);
        return batches.apply(drafts, draft -> {
            var outcome = known.get(draft.outcomeId());
            if (outcome == null) {
                throw new ProblemException(CommonProblem.NOT_FOUND, "competency-outcome %s", draft.outcomeId());
            }
            if (outcome.status() == OutcomeStatus.CONFIRMED) {
                return BatchResult.unchanged(outcome.id());
            }
            decide(outcome, OutcomeVerb.CONFIRMATION, null);
            return BatchResult.updated(outcome.id());
        });
    }

    private Map<UUID, CompetencyOutcome> locked(Set<UUID> ids) {
        return outcomes.locked(scope.agencyId(), ids, caller.sight());
    }

    private void decide(CompetencyOutcome outcome, OutcomeVerb verb, String reason) {
        outbox.record(
                outcome.decide(verb, reason, caller.actor(), caller.employee().orElse(null)));
    }
}
