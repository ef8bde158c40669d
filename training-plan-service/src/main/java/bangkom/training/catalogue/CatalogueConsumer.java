package bangkom.training.catalogue;

import bangkom.commons.messaging.inbox.Inbox;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears {@code bangkom.competency.catalogue.v1}. */
@ApplicationScoped
class CatalogueConsumer {
    private final Inbox inbox;
    private final CompetencyMirror competencies;

    CatalogueConsumer(Inbox inbox, CompetencyMirror competencies) {
        this.inbox = inbox;
        this.competencies = competencies;
    }

    @Incoming("catalogue")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) throws InterruptedException {
        inbox.apply(events, this::dispatch);
    }

    /** Dictionaries and job standards are none of our business. */
    private void dispatch(List<ReceivedEvent> events) throws Exception {
        competencies.apply(events.stream()
                .filter(event -> event.type().equals("bangkom.competency.published.v1"))
                .toList());
    }
}
