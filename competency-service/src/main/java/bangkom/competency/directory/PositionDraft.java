package bangkom.competency.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post as the agency's personnel system has it; the code is its reference there. */
record PositionDraft(
        @NotBlank @Size(max = 40) @Schema(examples = "PERENCANA-MUDA")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Perencana Ahli Muda")
        String name,

        @NotBlank @Size(max = 40) @Schema(description = "Code of the unit it belongs to", examples = "BAPPERIDA")
        String unitCode,

        @NotNull JobTier jobTier,
        @NotNull JobFamily jobFamily,

        @NotNull @Min(1) @Max(17) @Schema(description = "Class from job evaluation (kelas jabatan)")
        Integer jobGrade,

        @Size(min = 1, max = 60) @Schema(description = "Reference of the job in SIASN")
        String siasnCode) {}
