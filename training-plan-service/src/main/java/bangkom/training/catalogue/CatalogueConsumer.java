package bangkom.training.catalogue;

import bangkom.commons.messaging.inbox.Inbox;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears {@code bangkom.competency.catalogue.v1}. */
@ApplicationScoped
class CatalogueConsumer {
    private static final Set<String> TOLD = Set.of("bangkom.competency.published.v1", "bangkom.competency.archived.v1");

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

    /** Either event tells all of the competency: what was archived is still known by its name. Dictionaries and job standards
     * are none of our business. */
    private void dispatch(List<ReceivedEvent> events) throws Exception {
        competencies.apply(
                events.stream().filter(event -> TOLD.contains(event.type())).toList());
    }
}
