package bangkom.training.delivery.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a session is not held (alasan). */
record SessionReasonDraft(@NotBlank @Size(max = 1000) String reason) {}
