package bangkom.competency.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a dictionary is sent back to be written again. */
record DictionaryReasonDraft(@NotBlank @Size(max = 1000) String reason) {}
