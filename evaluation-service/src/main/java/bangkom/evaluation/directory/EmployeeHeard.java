package bangkom.evaluation.directory;

import java.util.UUID;

/** What this side uses of an employee's event. */
record EmployeeHeard(UUID employeeId, UUID unitId, UUID supervisorId, boolean active) {}
