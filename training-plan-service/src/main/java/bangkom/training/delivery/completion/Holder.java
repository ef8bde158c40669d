package bangkom.training.delivery.completion;

import java.util.UUID;

/** Whose completion it is, as far as records and certificates need it; the name is what a certificate prints. */
record Holder(UUID employeeId, UUID supervisorId, String name) {}
