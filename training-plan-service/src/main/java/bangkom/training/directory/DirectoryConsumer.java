package bangkom.training.directory;

import bangkom.commons.messaging.inbox.Inbox;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears {@code bangkom.directory.v1}: one channel, so that the order of a subject is kept whatever the type. */
@ApplicationScoped
class DirectoryConsumer {
    private final Inbox inbox;
    private final OrgUnitMirror units;
    private final PositionMirror positions;
    private final EmployeeMirror employees;

    DirectoryConsumer(Inbox inbox, OrgUnitMirror units, PositionMirror positions, EmployeeMirror employees) {
        this.inbox = inbox;
        this.units = units;
        this.positions = positions;
        this.employees = employees;
    }

    @Incoming("directory")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) throws InterruptedException {
        inbox.apply(events, this::dispatch);
    }

    /** Types added later are none of our business. */
    private void dispatch(List<ReceivedEvent> events) throws Exception {
        units.apply(of("bangkom.org-unit.upserted.v1", events));
        positions.apply(of("bangkom.position.upserted.v1", events));
        employees.apply(of("bangkom.employee.upserted.v1", events));
    }

    private static List<ReceivedEvent> of(String type, List<ReceivedEvent> events) {
        return events.stream().filter(event -> event.type().equals(type)).toList();
    }
}
