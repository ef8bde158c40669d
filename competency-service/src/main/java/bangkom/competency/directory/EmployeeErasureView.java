package bangkom.competency.directory;

import java.time.LocalDate;
import java.util.UUID;

/** That nothing but the id of a person is left here. */
record EmployeeErasureView(UUID id, LocalDate erasedOn) {}
