package bangkom.commons.messaging.inbox;

/** The message will never make sense, however often it is tried. */
public class UnreadableEvent extends Exception {
    public UnreadableEvent(String reason) {
        super(reason);
    }
}
