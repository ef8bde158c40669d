package bangkom.training.offering.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an agreement ends early (alasan pengakhiran). */
record AgreementTerminationDraft(@NotBlank @Size(max = 1000) String reason) {}
