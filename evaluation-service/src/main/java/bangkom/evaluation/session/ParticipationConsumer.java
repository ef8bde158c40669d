package bangkom.evaluation.session;

import bangkom.commons.messaging.inbox.Inbox;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears {@code bangkom.training.participation.v1}; only who completed a session is of use here. */
@ApplicationScoped
class ParticipationConsumer {
    private final Inbox inbox;
    private final CompletionMirror completions;
    private final SessionFollower follower;

    ParticipationConsumer(Inbox inbox, CompletionMirror completions, SessionFollower follower) {
        this.inbox = inbox;
        this.completions = completions;
        this.follower = follower;
    }

    @Incoming("participation")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) throws InterruptedException {
        inbox.apply(events, this::dispatch);
    }

    private void dispatch(List<ReceivedEvent> events) throws Exception {
        var verified = events.stream()
                .filter(event -> event.type().equals("bangkom.completion.verified.v1"))
                .toList();
        if (!verified.isEmpty()) {
            follower.joined(verified.get(0).agencyId(), completions.apply(verified));
        }
    }
}
