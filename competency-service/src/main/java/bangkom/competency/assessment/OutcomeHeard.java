package bangkom.competency.assessment;

import java.time.LocalDate;
import java.util.UUID;

/** What is used of a confirmed outcome: the level that was seen at work afterwards. */
record OutcomeHeard(UUID outcomeId, UUID employeeId, UUID competencyId, Integer levelAfter, LocalDate observedOn) {}
