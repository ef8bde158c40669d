package bangkom.competency.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which agency somebody is released, from when on, by which decree. */
record EmployeeTransferDraft(
        @NotNull UUID toAgencyId,

        @NotNull @Schema(description = "The first day there; may lie ahead", examples = "2026-04-01")
        LocalDate effectiveDate,

        @NotBlank
        @Size(max = 120)
        @Schema(
                description = "By it the other agency knows whom this is about; no name and no NIP is told",
                examples = "SK 824/17/2026")
        String decreeNumber) {}
