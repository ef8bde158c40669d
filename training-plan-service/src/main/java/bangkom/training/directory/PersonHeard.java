package bangkom.training.directory;

import java.time.LocalDate;
import java.util.UUID;

/** Who a civil servant is, as only the suite's own services are told. */
record PersonHeard(UUID employeeId, String nip, String name, LocalDate birthDate, String rank) {}
