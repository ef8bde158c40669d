package bangkom.training.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a plan is returned or an item dropped (alasan). */
record PlanReasonDraft(@NotBlank @Size(max = 1000) String reason) {}
