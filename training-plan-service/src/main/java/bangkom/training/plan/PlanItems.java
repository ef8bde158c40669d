package bangkom.training.plan;

import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.money.Rupiah;
import bangkom.training.budget.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** The items of published plans, for those who deliver them; every method belongs to the transaction of its caller. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PlanItems {
    private final StoredPlanItems items;
    private final PlanParticipants participants;
    private final Ledger ledger;
    private final Outbox outbox;

    PlanItems(StoredPlanItems items, PlanParticipants participants, Ledger ledger, Outbox outbox) {
        this.items = items;
        this.participants = participants;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** 404 for an item the agency does not have. */
    public PlannedItem get(UUID id) {
        return items.get(id).planned();
    }

    /** Empty for an item the agency does not have. */
    public Optional<PlannedItem> known(UUID id) {
        return items.known(id).map(PlanItem::planned);
    }

    /** A session of the item opens: PLANNED → SCHEDULED; a further session of a scheduled item changes nothing. */
    public void schedule(UUID id) {
        var item = items.locked(id);
        if (item.status() != PlanItemStatus.SCHEDULED) {
            outbox.record(item.become(PlanItemStatus.SCHEDULED, participants.count(id)));
        }
    }

    /** Its last session was called off: SCHEDULED → PLANNED, so that it gets another one, or is dropped. */
    public void unschedule(UUID id) {
        var item = items.locked(id);
        if (item.status() == PlanItemStatus.SCHEDULED) {
            outbox.record(item.become(PlanItemStatus.PLANNED, participants.count(id)));
        }
    }

    /**
     * A session of the item is over: SCHEDULED → DELIVERED, its commitment is consumed by what was spent and the surplus
     * released. What a further session of the same item spends is realised on top, within the ceiling of the line.
     */
    public void deliver(UUID id, Rupiah realised) {
        var item = items.locked(id);
        if (item.status() != PlanItemStatus.DELIVERED) {
            outbox.record(item.become(PlanItemStatus.DELIVERED, participants.count(id)));
        }
        ledger.realise(item.budgetLineId(), id, realised);
    }
}
