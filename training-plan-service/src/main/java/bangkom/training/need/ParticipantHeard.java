package bangkom.training.need;

import java.util.UUID;

/** Someone who has a need, with the level reached and the level required. */
record ParticipantHeard(UUID employeeId, UUID competencyId, Integer actual, Integer required) {}
