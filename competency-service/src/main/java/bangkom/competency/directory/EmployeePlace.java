package bangkom.competency.directory;

import java.util.UUID;

/** What a draft's codes and numbers stand for. */
record EmployeePlace(Position position, UUID unitId, UUID supervisorId, UUID targetPositionId, boolean active) {}
