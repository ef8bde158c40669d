package bangkom.training.delivery.enrolment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who is to take part (pengusulan peserta). */
record NominationDraft(@NotNull UUID employeeId) {}
