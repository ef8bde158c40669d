package bangkom.training.need;

import bangkom.commons.messaging.inbox.Inbox;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears {@code bangkom.competency.needs.v1}: analyses, accepted needs and their people, in any order. */
@ApplicationScoped
class NeedsConsumer {
    private final Inbox inbox;
    private final HeardNeeds needs;

    NeedsConsumer(Inbox inbox, HeardNeeds needs) {
        this.inbox = inbox;
        this.needs = needs;
    }

    @Incoming("needs")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) throws InterruptedException {
        inbox.apply(events, this::dispatch);
    }

    /** What became of a need later is told by our own plans. */
    private void dispatch(List<ReceivedEvent> events) throws Exception {
        needs.keepAnalyses(events.stream()
                .filter(event -> event.type().startsWith("bangkom.needs-analysis."))
                .toList());
        needs.keepNeeds(of("bangkom.need.accepted.v1", events));
        needs.keepParticipants(of("bangkom.need-participants.listed.v1", events));
    }

    private static List<ReceivedEvent> of(String type, List<ReceivedEvent> events) {
        return events.stream().filter(event -> event.type().equals(type)).toList();
    }
}
