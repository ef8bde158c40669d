package bangkom.commons.messaging.outbox;

import java.time.Instant;

/** An event the broker did not take, or one that waits behind it; {@code released} once it is to be tried again. */
public record ParkedEvent(
        long position, String topic, String partitionKey, String reason, Instant parkedAt, boolean released) {}
