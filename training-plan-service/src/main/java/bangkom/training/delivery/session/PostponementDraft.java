package bangkom.training.delivery.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Why a session is held later, and when (penundaan). */
record PostponementDraft(
        @NotBlank @Size(max = 1000) String reason,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull MeetingDraft> meetings) {}
