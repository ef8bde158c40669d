package bangkom.evaluation.session;

import java.time.Instant;
import java.util.UUID;

/** A session that took place (kelas yang selesai). */
public record CompletedSession(UUID sessionId, UUID programmeId, UUID providerId, Instant endsAt) {}
