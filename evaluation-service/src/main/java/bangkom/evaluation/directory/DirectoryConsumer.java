package bangkom.evaluation.directory;

import bangkom.commons.delegation.DelegationMirror;
import bangkom.commons.messaging.inbox.Inbox;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears {@code bangkom.directory.v1}: one channel, so that the order of a subject is kept whatever the type. */
@ApplicationScoped
class DirectoryConsumer {
    private static final Set<String> STATES = Set.of("upserted", "deactivated");

    private final Inbox inbox;
    private final OrgUnitMirror units;
    private final EmployeeMirror employees;
    private final DelegationMirror delegations;

    DirectoryConsumer(Inbox inbox, OrgUnitMirror units, EmployeeMirror employees, DelegationMirror delegations) {
        this.inbox = inbox;
        this.units = units;
        this.employees = employees;
        this.delegations = delegations;
    }

    @Incoming("directory")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) throws InterruptedException {
        inbox.apply(events, this::dispatch);
    }

    /** Types added later are none of our business; nothing comes after an employee is erased. */
    private void dispatch(List<ReceivedEvent> events) throws Exception {
        units.apply(of("org-unit", STATES, events));
        employees.apply(of("employee", STATES, events));
        employees.erase(of("employee", Set.of("erased"), events));
        delegations.apply(of("delegation", Set.of("granted", "revoked"), events));
    }

    private static List<ReceivedEvent> of(String kind, Set<String> what, List<ReceivedEvent> events) {
        var types = what.stream()
                .map(past -> "bangkom.%s.%s.v1".formatted(kind, past))
                .toList();
        return events.stream().filter(event -> types.contains(event.type())).toList();
    }
}
