package bangkom.training.delivery.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why someone does not take part after all (alasan). */
record EnrolmentReasonDraft(@NotBlank @Size(max = 1000) String reason) {}
