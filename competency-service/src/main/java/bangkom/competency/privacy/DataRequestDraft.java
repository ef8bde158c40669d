package bangkom.competency.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about the own data. */
record DataRequestDraft(
        @NotNull DataRequestKind kind,

        @NotBlank @Size(max = 2000) @Schema(examples = "Pendidikan terakhir saya S2, bukan S1")
        String details) {}
