package bangkom.competency.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a person may be ranked by machine again. */
record DataRequestLiftDraft(
        @NotBlank @Size(max = 2000) @Schema(examples = "Dicabut oleh yang bersangkutan")
        String reason) {}
