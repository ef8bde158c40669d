package bangkom.training.plan;

import java.util.UUID;

record PlanItemParticipantView(UUID employeeId) {}
