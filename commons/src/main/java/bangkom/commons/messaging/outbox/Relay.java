package bangkom.commons.messaging.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Starts and stops the two parts of the relay with the service. */
@ApplicationScoped
class Relay {
    private final RelayConfig config;
    private final Sequencer sequencer;
    private final Sender sender;

    Relay(RelayConfig config, Sequencer sequencer, Sender sender) {
        this.config = config;
        this.sequencer = sequencer;
        this.sender = sender;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            sequencer.start();
            if (config.sender()) {
                sender.start();
            }
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        sequencer.stop();
        sender.stop();
    }
}
