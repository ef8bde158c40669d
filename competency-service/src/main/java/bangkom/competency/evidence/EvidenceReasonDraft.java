package bangkom.competency.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why evidence is not accepted, or counts no longer. */
record EvidenceReasonDraft(@NotBlank @Size(max = 1000) String reason) {}
