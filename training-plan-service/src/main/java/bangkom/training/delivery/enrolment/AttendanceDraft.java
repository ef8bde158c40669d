package bangkom.training.delivery.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Who was at a meeting (daftar hadir); everyone else was not. */
record AttendanceDraft(@NotNull @Size(max = 1000) List<@NotNull UUID> presentEmployeeIds) {}
