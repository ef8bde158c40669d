package bangkom.training.directory;

import java.time.LocalDate;
import java.util.UUID;

/** What this side uses of a civil servant's event; who it is comes on the topic of persons alone. */
record EmployeeHeard(
        UUID employeeId,
        String employmentType,
        LocalDate contractStart,
        LocalDate contractEnd,
        String jobTier,
        UUID positionId,
        UUID unitId,
        UUID supervisorId,
        String legalStatus,
        boolean active) {}
