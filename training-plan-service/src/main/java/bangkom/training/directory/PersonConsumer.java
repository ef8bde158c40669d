package bangkom.training.directory;

import bangkom.commons.messaging.inbox.Inbox;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears {@code bangkom.internal.person.v1}, the one topic that names people. */
@ApplicationScoped
class PersonConsumer {
    private final Inbox inbox;
    private final PersonMirror people;

    PersonConsumer(Inbox inbox, PersonMirror people) {
        this.inbox = inbox;
        this.people = people;
    }

    @Incoming("person")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) throws InterruptedException {
        inbox.apply(events, this::dispatch);
    }

    /** Types added later are none of our business; nothing comes after a person is erased. */
    private void dispatch(List<ReceivedEvent> events) throws Exception {
        people.apply(of("bangkom.person.upserted.v1", events));
        people.erase(of("bangkom.person.erased.v1", events));
    }

    private static List<ReceivedEvent> of(String type, List<ReceivedEvent> events) {
        return events.stream().filter(event -> event.type().equals(type)).toList();
    }
}
