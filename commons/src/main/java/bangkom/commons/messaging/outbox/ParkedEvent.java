package bangkom.commons.messaging.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event the broker did not take, or one that waits behind it; {@code released} once it is to be tried again. */
public record ParkedEvent(
        long position,
        String topic,
        @Nullable String partitionKey,
        String reason,
        Instant parkedAt,
        boolean released) {}
