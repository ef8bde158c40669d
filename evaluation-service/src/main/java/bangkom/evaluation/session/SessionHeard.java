package bangkom.evaluation.session;

import java.time.Instant;
import java.util.UUID;

/** What this side uses of a session's event. */
record SessionHeard(
        UUID sessionId,
        UUID planItemId,
        UUID programmeId,
        UUID providerId,
        String title,
        String status,
        Instant startsAt,
        Instant endsAt) {}
