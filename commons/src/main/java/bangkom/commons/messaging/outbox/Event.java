package bangkom.commons.messaging.outbox;

/** A fact that others may hear of. Implementations are records whose JSON is the public contract (ids only, no names). */
public interface Event {
    /** For example {@code bangkom.plan.approved.v1}. */
    String eventType();

    String topic();

    String partitionKey();

    /** What the event is about, for example {@code plan:0190…}; {@code sequence} counts within it. */
    String subject();

    /** The subject's own counter, +1 an event, taken while its row is locked. */
    long sequence();
}
