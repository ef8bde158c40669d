package bangkom.commons.trace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing in a trace (simpul jejak), as the service that owns it tells it. */
public record ServiceTraceNode(
        String kind,
        UUID id,
        @Nullable String label,
        @Nullable String status,
        @Nullable Instant at) {}
