package bangkom.training.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Items of a plan as a caller sees them, with the number of their people counted at once. */
@ApplicationScoped
class PlanItemViews {
    private final PlanParticipants participants;

    PlanItemViews(PlanParticipants participants) {
        this.participants = participants;
    }

    List<PlanItemView> of(UUID agency, TrainingPlan plan, List<PlanItem> items, Set<String> roles) {
        var people = participants.count(agency, items.stream().map(PlanItem::id).toArray(UUID[]::new));
        return items.stream()
                .map(item -> item.view(
                        people.getOrDefault(item.id(), 0), PlanItemVerb.allowed(item.status(), plan.status(), roles)))
                .toList();
    }
}
