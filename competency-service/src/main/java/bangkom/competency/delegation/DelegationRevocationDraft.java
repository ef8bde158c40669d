package bangkom.competency.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a delegation ends before its date. */
record DelegationRevocationDraft(@NotBlank @Size(max = 1000) String reason) {}
