package bangkom.competency.assessment;

import bangkom.commons.messaging.inbox.Inbox;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import bangkom.competency.profile.EvidenceSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which levels were confirmed at work after a development: strong evidence, so the gap closes. */
@ApplicationScoped
class OutcomeConsumer {
    private final Inbox inbox;
    private final HeardEvidence evidence;

    OutcomeConsumer(Inbox inbox, HeardEvidence evidence) {
        this.inbox = inbox;
        this.evidence = evidence;
    }

    @Incoming("outcome")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) throws InterruptedException {
        inbox.applyEach(events, this::dispatch);
    }

    private void dispatch(ReceivedEvent event) throws UnreadableEvent {
        if (event.type().equals("bangkom.outcome.confirmed.v1")) {
            var outcome = event.data(OutcomeHeard.class);
            evidence.hear(
                    EvidenceSource.OUTCOME,
                    outcome.outcomeId(),
                    outcome.employeeId(),
                    outcome.observedOn(),
                    List.of(new AssessedLevel(outcome.competencyId(), outcome.levelAfter())));
        }
    }
}
