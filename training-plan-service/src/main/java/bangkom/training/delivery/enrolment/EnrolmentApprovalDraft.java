package bangkom.training.delivery.enrolment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which nomination is approved (persetujuan peserta). */
record EnrolmentApprovalDraft(@NotNull UUID enrolmentId) {}
