package bangkom.competency.assessment;

import bangkom.commons.messaging.inbox.Inbox;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import bangkom.competency.profile.EvidenceSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears who completed what: weak evidence of the levels it was to lead to, until the completion is taken back. */
@ApplicationScoped
class ParticipationConsumer {
    private static final Set<String> TAKEN_BACK =
            Set.of("bangkom.certificate.revoked.v1", "bangkom.completion.rejected.v1", "bangkom.completion.amended.v1");

    private final Inbox inbox;
    private final HeardEvidence evidence;

    ParticipationConsumer(Inbox inbox, HeardEvidence evidence) {
        this.inbox = inbox;
        this.evidence = evidence;
    }

    @Incoming("participation")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) throws InterruptedException {
        inbox.applyEach(events, this::dispatch);
    }

    private void dispatch(ReceivedEvent event) throws UnreadableEvent {
        if (TAKEN_BACK.contains(event.type())) {
            evidence.revoke(
                    EvidenceSource.COMPLETION, event.data(RevocationHeard.class).completionId());
        } else if (event.type().equals("bangkom.completion.verified.v1")) {
            var completion = event.data(CompletionHeard.class);
            evidence.hear(
                    EvidenceSource.COMPLETION,
                    completion.completionId(),
                    completion.employeeId(),
                    completion.completedOn(),
                    completion.outcomes());
        }
    }
}
