package bangkom.evaluation.directory;

import java.util.UUID;

/** What this side uses of a person's event: enough to know whom a token speaks for. */
record PersonHeard(UUID employeeId, String nip) {}
