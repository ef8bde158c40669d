package bangkom.competency.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as the agency's personnel system has it; the code is its reference there. */
record OrgUnitDraft(
        @NotBlank @Size(max = 40) @Schema(examples = "PKM-01")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Puskesmas Pulau Contoh")
        String name,

        @Size(max = 40) @Schema(description = "Code of the unit above, absent at the top")
        String parentCode,

        @NotNull @Schema(description = "Hard to reach (daerah terpencil)")
        Boolean remote,

        @NotBlank @Size(max = 100) String region,
        @NotNull Connectivity connectivity) {}
