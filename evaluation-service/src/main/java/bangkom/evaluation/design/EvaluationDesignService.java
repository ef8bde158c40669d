package bangkom.evaluation.design;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.problem.Violations;
import bangkom.evaluation.EvaluationProblem;
import bangkom.evaluation.rule.EvaluationRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What can be done with designs; one method is one transaction. */
@ApplicationScoped
@Transactional
class EvaluationDesignService {
    private final EvaluationDesigns designs;
    private final EvaluationRules rules;
    private final CurrentScope scope;
    private final Clock clock;

    EvaluationDesignService(EvaluationDesigns designs, EvaluationRules rules, CurrentScope scope, Clock clock) {
        this.designs = designs;
        this.rules = rules;
        this.scope = scope;
        this.clock = clock;
    }

    EvaluationDesign create(EvaluationDesignDraft draft) {
        var violations = new Violations();
        int earliest = rules.earliestDays(draft.level().name(), LocalDate.now(clock));
        DesignChecks.check(draft, earliest, violations);
        violations.throwIfAny(EvaluationProblem.DESIGN_INVALID);
        var now = clock.instant();
        var design = new EvaluationDesign(Ids.newId(now), scope.agencyId(), draft, now);
        designs.persist(design);
        designs.flush();
        return design;
    }

    EvaluationDesign turn(UUID id, String ifMatch, DesignVerb verb) {
        var design = designs.locked(scope.agencyId(), id);
        IfMatch.require(ifMatch, design.version());
        design.turn(verb);
        designs.flush();
        return design;
    }
}
