package bangkom.evaluation.session;

import java.time.LocalDate;
import java.util.UUID;

/** What this side uses of a verified completion. */
record CompletionHeard(UUID completionId, UUID sessionId, UUID employeeId, UUID supervisorId, LocalDate completedOn) {}
