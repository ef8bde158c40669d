package bangkom.competency.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a transfer does not take place. */
record TransferReasonDraft(@NotBlank @Size(max = 1000) String reason) {}
