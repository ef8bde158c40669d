package bangkom.evaluation.directory;

import bangkom.commons.messaging.inbox.Inbox;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears {@code bangkom.directory.v1}; of all that is told there, only employees are of use here. */
@ApplicationScoped
class DirectoryConsumer {
    private final Inbox inbox;
    private final EmployeeMirror employees;

    DirectoryConsumer(Inbox inbox, EmployeeMirror employees) {
        this.inbox = inbox;
        this.employees = employees;
    }

    @Incoming("directory")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) throws InterruptedException {
        inbox.apply(events, this::dispatch);
    }

    private void dispatch(List<ReceivedEvent> events) throws Exception {
        employees.apply(events.stream()
                .filter(event -> event.type().equals("bangkom.employee.upserted.v1"))
                .toList());
    }
}
