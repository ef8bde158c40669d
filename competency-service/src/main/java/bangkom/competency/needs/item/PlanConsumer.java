package bangkom.competency.needs.item;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.inbox.Inbox;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.competency.needs.NeedStatus;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what plans do about needs, so that each shows whether it is planned and addressed. */
@ApplicationScoped
class PlanConsumer {
    private final Inbox inbox;
    private final NeedItems items;
    private final NeedPlanItems planItems;
    private final Outbox outbox;
    private final CurrentScope scope;

    PlanConsumer(Inbox inbox, NeedItems items, NeedPlanItems planItems, Outbox outbox, CurrentScope scope) {
        this.inbox = inbox;
        this.items = items;
        this.planItems = planItems;
        this.outbox = outbox;
        this.scope = scope;
    }

    @Incoming("plan")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) throws InterruptedException {
        inbox.applyEach(events, this::dispatch);
    }

    private void dispatch(ReceivedEvent event) throws UnreadableEvent {
        switch (event.type()) {
            case "bangkom.plan-item.planned.v1" -> follow(event, NeedStatus.PLANNED);
            case "bangkom.plan-item.delivered.v1" -> follow(event, NeedStatus.ADDRESSED);
            case "bangkom.plan-item.dropped.v1" -> follow(event, NeedStatus.ACCEPTED);
            default -> {} // what else a plan tells is not about needs
        }
    }

    private void follow(ReceivedEvent event, NeedStatus told) throws UnreadableEvent {
        var item = event.data(PlanItemTold.class);
        if (item.needItemId() == null || item.planItemId() == null) {
            return;
        }
        items.locked(scope.agencyId(), item.needItemId())
                .flatMap(need -> planItems
                        .hear(scope.agencyId(), item.needItemId(), item.planItemId(), event.sequence(), told)
                        .flatMap(best -> need.heard(item.planItemId(), best)))
                .ifPresent(outbox::record);
    }

    record PlanItemTold(UUID planItemId, UUID needItemId) {}
}
