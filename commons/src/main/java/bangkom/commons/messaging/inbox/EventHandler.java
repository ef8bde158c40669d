package bangkom.commons.messaging.inbox;

import java.util.List;

/** What a channel does with events of one agency that came together, in the transaction of their inbox rows. */
@FunctionalInterface
public interface EventHandler {
    void apply(List<ReceivedEvent> events) throws Exception;

    /** What a channel does with one event. */
    @FunctionalInterface
    interface Each {
        void apply(ReceivedEvent event) throws Exception;
    }
}
