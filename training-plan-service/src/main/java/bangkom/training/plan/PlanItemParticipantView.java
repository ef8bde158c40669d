package bangkom.training.plan;

import bangkom.commons.audit.access.AboutPerson;
import java.util.UUID;

record PlanItemParticipantView(UUID employeeId) implements AboutPerson {}
