package bangkom.competency.needs.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Whose need it is not, and why. */
record NeedExclusionDraft(
        @NotNull UUID employeeId,
        @NotBlank @Size(max = 1000) String reason) {}
