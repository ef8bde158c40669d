package bangkom.training.delivery.enrolment;

import java.time.Instant;
import java.util.UUID;

/** How many of a session's participants were at a meeting. */
record AttendanceView(UUID sessionId, UUID meetingId, int enrolled, int present, Instant recordedAt) {}
