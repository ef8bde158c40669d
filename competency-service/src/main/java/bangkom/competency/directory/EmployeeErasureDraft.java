package bangkom.competency.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which ground a person's identity is removed (UU 27/2022). */
record EmployeeErasureDraft(
        @NotBlank @Size(max = 1000) @Schema(examples = "Masa retensi berakhir, UU 27/2022 pasal 43")
        String reason) {}
