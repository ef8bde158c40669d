package bangkom.competency.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when and why a unit or post is no longer there. */
record DeactivationDraft(
        @NotNull @Schema(description = "Not later than today", examples = "2026-02-28")
        LocalDate deactivatedOn,

        @NotBlank @Size(max = 1000) @Schema(examples = "Perampingan organisasi, Perda 3/2026")
        String reason) {}
