package bangkom.competency.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is in service again. */
record EmployeeReactivationDraft(
        @NotBlank @Size(max = 1000) @Schema(examples = "Salah catat; SK 800/15/2026")
        String reason) {}
