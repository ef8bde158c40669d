package bangkom.competency.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The place of somebody who comes from another agency; who does not know the NIP cannot accept. */
record EmployeeAcceptanceDraft(
        @NotBlank @Size(max = 40) @Schema(examples = "198503172010011005")
        String nip,

        @NotBlank
        @Size(max = 80)
        @Schema(description = "Reference in this agency's personnel system", examples = "KC-0077")
        String externalRef,

        @NotBlank @Size(max = 40) String positionCode,
        @NotBlank @Size(max = 40) String unitCode,

        @Size(max = 40) @Schema(description = "NIP of the direct supervisor here")
        String supervisorNip) {}
