package bangkom.competency.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is used of a completion: the levels its programme was to lead to, which nobody has seen yet. */
record CompletionHeard(UUID completionId, UUID employeeId, LocalDate completedOn, List<AssessedLevel> outcomes) {}
