package bangkom.training.plan;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.problem.Violations;
import bangkom.training.budget.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Everything that keeps a plan from being submitted (kelengkapan rencana), told at once. */
@ApplicationScoped
class PlanCheck {
    private final StoredPlanItems items;
    private final PlanParticipants participants;
    private final PlanFacts facts;
    private final Ledger ledger;
    private final CurrentScope scope;

    PlanCheck(
            StoredPlanItems items, PlanParticipants participants, PlanFacts facts, Ledger ledger, CurrentScope scope) {
        this.items = items;
        this.participants = participants;
        this.facts = facts;
        this.ledger = ledger;
        this.scope = scope;
    }

    void requireComplete(TrainingPlan plan, PlanTotals totals) {
        var found = new Violations();
        contents(plan, found);
        found.addIf(totals.items() == 0, "/items", "ITEMS_MISSING", "rencana tanpa butir", "a plan without items");
        var available = ledger.funds(plan.budgetLineId()).orElseThrow().available();
        found.addIf(
                totals.total().compareTo(available) > 0,
                "/budgetLineId",
                "BUDGET_EXCEEDED",
                "rencana Rp%d, sisa pagu Rp%d".formatted(totals.total().amount(), available.amount()),
                "the plan needs IDR %d, the line has IDR %d left"
                        .formatted(totals.total().amount(), available.amount()));
        found.throwIfAny(PlanProblem.PLAN_INCOMPLETE);
    }

    private void contents(TrainingPlan plan, Violations found) {
        var agency = scope.agencyId();
        var all = items.all(plan.id());
        var people = participants.count(agency, ids(all));
        var above = participants.aboveCeiling(agency, plan.id(), plan.fiscalYear());
        var agreements = all.stream()
                .map(item -> item.amendment().agreementId())
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        var rules = new PlanContents(
                plan.fiscalYear(),
                facts.agreements(agency, agreements),
                facts.costCeilings(agency, plan.id(), plan.fiscalYear()));
        for (int i = 0; i < all.size(); i++) {
            var item = all.get(i);
            if (item.status() == PlanItemStatus.DROPPED) {
                continue;
            }
            rules.check(i, item.content(people.getOrDefault(item.id(), 0)), found);
            var tooMuch = above.get(item.id());
            if (tooMuch != null) {
                found.add(
                        "/items/" + i + "/participants",
                        "PPPK_CEILING",
                        "%d PPPK melampaui %d JP setahun (paling banyak %d)"
                                .formatted(tooMuch.people(), tooMuch.ceiling(), tooMuch.hours()),
                        "%d PPPK above %d lesson hours a year (up to %d)"
                                .formatted(tooMuch.people(), tooMuch.ceiling(), tooMuch.hours()));
            }
        }
    }

    private static UUID[] ids(List<PlanItem> items) {
        return items.stream().map(PlanItem::id).toArray(UUID[]::new);
    }
}
