package bangkom.training.offering.cost;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps the ceilings up to date with their regulations. */
@ApplicationScoped
class CostStandardService {
    private final CostStandards standards;
    private final Batches batches;
    private final CurrentScope scope;
    private final Clock clock;

    CostStandardService(CostStandards standards, Batches batches, CurrentScope scope, Clock clock) {
        this.standards = standards;
        this.batches = batches;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    BatchAnswer upsert(List<CostStandardDraft> drafts) {
        var years = drafts.stream()
                .filter(Objects::nonNull)
                .map(CostStandardDraft::fiscalYear)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var regions = drafts.stream()
                .filter(Objects::nonNull)
                .map(CostStandardDraft::region)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = new HashMap<CostStandardKey, CostStandard>();
        standards.of(scope.agencyId(), years, regions).forEach(standard -> known.put(standard.key(), standard));
        return batches.apply(drafts, draft -> upsert(draft, known));
    }

    private BatchResult upsert(CostStandardDraft draft, Map<CostStandardKey, CostStandard> known) {
        new Violations()
                .addIf(
                        draft.maxUnitCost().isNegative(),
                        "/maxUnitCost/amount",
                        "AMOUNT_NEGATIVE",
                        "tidak boleh negatif",
                        "must not be negative")
                .throwIfAny(CommonProblem.INVALID_REQUEST);
        var key = new CostStandardKey(draft.fiscalYear(), draft.region(), draft.component(), draft.unit());
        var standard = known.get(key);
        if (standard != null) {
            return standard.amend(draft)
                    ? BatchResult.updated(standard.id())
                    : BatchResult.unchanged(standard.id());
        }
        standard = new CostStandard(Ids.newId(clock.instant()), scope.agencyId(), draft);
        standards.persist(standard);
        known.put(key, standard);
        return BatchResult.created(standard.id());
    }
}
