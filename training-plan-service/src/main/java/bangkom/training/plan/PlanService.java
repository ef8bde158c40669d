package bangkom.training.plan;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.training.budget.Commitment;
import bangkom.training.budget.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Makes a plan from what was heard, and takes it step by step to its end. */
@ApplicationScoped
@Transactional
class PlanService {
    private final TrainingPlans plans;
    private final StoredPlanItems items;
    private final PlanGeneration generation;
    private final PlanCheck check;
    private final PlanFacts facts;
    private final PlanItemService itemService;
    private final Ledger ledger;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Caller caller;
    private final Clock clock;

    PlanService(
            TrainingPlans plans,
            StoredPlanItems items,
            PlanGeneration generation,
            PlanCheck check,
            PlanFacts facts,
            PlanItemService itemService,
            Ledger ledger,
            Outbox outbox,
            CurrentScope scope,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.generation = generation;
        this.check = check;
        this.facts = facts;
        this.itemService = itemService;
        this.ledger = ledger;
        this.outbox = outbox;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    TrainingPlan generate(TrainingPlanDraft draft) {
        requireBudget(draft);
        if (!facts.needsAreReady(scope.agencyId(), draft.needsAnalysisId())) {
            throw new ProblemException(PlanProblem.NEEDS_NOT_READY, "%s", draft.needsAnalysisId());
        }
        if (plans.hasLivingOne(draft.fiscalYear())) {
            throw new ProblemException(PlanProblem.PLAN_EXISTS, "%d", draft.fiscalYear());
        }
        var at = clock.instant();
        var revision = plans.lastRevision(draft.fiscalYear()) + 1;
        var plan = new TrainingPlan(Ids.newId(at), scope.agencyId(), draft, revision, caller.actor(), at);
        plans.persist(plan);
        generation.generate(scope.agencyId(), plan.id(), draft);
        outbox.record(plan.created(plans.totals(plan.id())));
        plans.flush();
        return plan;
    }

    private void requireBudget(TrainingPlanDraft draft) {
        var funds = ledger.funds(draft.budgetLineId());
        new Violations()
                .addIf(
                        funds.isEmpty(),
                        "/budgetLineId",
                        CommonProblem.REFERENCE_UNKNOWN.name(),
                        "mata anggaran tidak dikenal",
                        "unknown budget line")
                .addIf(
                        funds.isPresent() && funds.get().fiscalYear() != draft.fiscalYear(),
                        "/budgetLineId",
                        "BUDGET_OF_ANOTHER_YEAR",
                        "mata anggaran tahun lain",
                        "a budget line of another year")
                .throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
    }

    TrainingPlan take(UUID id, PlanVerb verb, String ifMatch, String reason) {
        var plan = plans.locked(id);
        IfMatch.require(ifMatch, plan.version());
        var totals = plans.totals(id);
        var told = plan.take(verb, caller.actor(), reason, clock.instant(), totals);
        outbox.record(told);
        switch (verb) {
            case SUBMISSION -> check.requireComplete(plan, totals);
            case APPROVAL -> commit(plan);
            case PUBLICATION -> items.publish(id).forEach(outbox::record);
            case CLOSURE -> close(plan);
            default -> {}
        }
        plans.flush();
        return plan;
    }

    private void commit(TrainingPlan plan) {
        ledger.commit(
                plan.budgetLineId(),
                items.all(plan.id()).stream()
                        .filter(item -> item.status() == PlanItemStatus.DRAFT
                                && item.total().amount() > 0)
                        .map(item -> new Commitment(item.id(), item.total()))
                        .toList());
    }

    /** What was planned and never scheduled is given up, and its money with it. */
    private void close(TrainingPlan plan) {
        if (LocalDate.now(clock).getYear() <= plan.fiscalYear()) {
            throw new ProblemException(PlanProblem.PLAN_YEAR_NOT_OVER, "%d", plan.fiscalYear());
        }
        items.all(plan.id()).stream()
                .filter(item -> item.status() == PlanItemStatus.PLANNED)
                .forEach(item -> itemService.giveUp(item, "Tahun rencana berakhir"));
    }
}
