package bangkom.evaluation.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a project is sent back or given up. */
record ProjectReasonDraft(@NotBlank @Size(max = 1000) String reason) {}
