package bangkom.commons.trace;

import java.time.Instant;
import java.util.UUID;

/** One thing in a trace (simpul jejak), as the service that owns it tells it. */
public record ServiceTraceNode(String kind, UUID id, String label, String status, Instant at) {}
