package bangkom.competency.needs.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a need waits or is refused. */
record NeedReasonDraft(@NotBlank @Size(max = 1000) String reason) {}
