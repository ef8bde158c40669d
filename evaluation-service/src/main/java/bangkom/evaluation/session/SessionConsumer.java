package bangkom.evaluation.session;

import bangkom.commons.messaging.inbox.Inbox;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears {@code bangkom.training.session.v1}; a completed session has its evaluations scheduled. */
@ApplicationScoped
class SessionConsumer {
    private final Inbox inbox;
    private final SessionMirror sessions;
    private final SessionFollower follower;

    SessionConsumer(Inbox inbox, SessionMirror sessions, SessionFollower follower) {
        this.inbox = inbox;
        this.sessions = sessions;
        this.follower = follower;
    }

    @Incoming("session")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) throws InterruptedException {
        inbox.applyEach(events, this::dispatch);
    }

    private void dispatch(ReceivedEvent event) throws Exception {
        if (!event.type().startsWith("bangkom.session.")) {
            return;
        }
        var session = event.data(SessionHeard.class);
        sessions.apply(event, session);
        if (event.type().equals("bangkom.session.completed.v1")) {
            follower.completed(
                    event.agencyId(),
                    new CompletedSession(
                            session.sessionId(), session.programmeId(), session.providerId(), session.endsAt()));
        }
    }
}
