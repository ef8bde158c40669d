package bangkom.competency.needs;

import java.util.UUID;

/** An active employee as far as the needs ask: where, and under whom. */
public record Colleague(UUID employeeId, UUID unitId, UUID supervisorId) {}
