package bangkom.competency.directory;

import java.util.UUID;

/** Whose performance in which year. */
record PerformanceKey(UUID employeeId, int year) {}
