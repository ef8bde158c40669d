package bangkom.training.jp;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Keeps the rules up to date with their regulations. */
@ApplicationScoped
@Transactional
class JpRuleService {
    private final JpRules rules;
    private final Batches batches;
    private final CurrentScope scope;
    private final Clock clock;

    JpRuleService(JpRules rules, Batches batches, CurrentScope scope, Clock clock) {
        this.rules = rules;
        this.batches = batches;
        this.scope = scope;
        this.clock = clock;
    }

    BatchAnswer upsert(List<JpRuleDraft> drafts) {
        return batches.apply(drafts, this::upsert);
    }

    private BatchResult upsert(JpRuleDraft draft) {
        boolean capped = draft.capJp() != null || draft.capJpInternational() != null || draft.capActivities() != null;
        boolean abroad = draft.basisInternational() != null
                || draft.factorInternationalPercent() != null
                || draft.capJpInternational() != null;
        new Violations()
                .addIf(
                        capped && draft.capPeriod() == null,
                        "/capPeriod",
                        "CAP_PERIOD_MISSING",
                        "batas memerlukan periode",
                        "a cap needs its period")
                .addIf(
                        !capped && draft.capPeriod() != null,
                        "/capPeriod",
                        "CAP_MISSING",
                        "periode tanpa batas",
                        "a period without a cap")
                .addIf(
                        abroad && draft.international() == null,
                        "/international",
                        "INTERNATIONAL_MISSING",
                        "nilai luar negeri wajib",
                        "the figure abroad is missing")
                .throwIfAny(JpProblem.JP_RULE_INCONSISTENT);
        var known = rules.of(scope.agencyId(), draft.form(), draft.validFrom());
        if (known.isEmpty()) {
            var rule = new JpRule(Ids.newId(clock.instant()), scope.agencyId(), draft);
            rules.persist(rule);
            return BatchResult.created(rule.id());
        }
        var rule = known.get();
        return rule.amend(draft) ? BatchResult.updated(rule.id()) : BatchResult.unchanged(rule.id());
    }
}
