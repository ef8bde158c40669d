package bangkom.competency.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What accepted evidence should have said, and why; of what is left out the former words stay. */
record EvidenceAmendmentDraft(
        @NotNull @Min(1) @Max(5) @Schema(description = "The level it shows instead", examples = "3")
        Integer claimedLevel,

        @NotNull @Schema(description = "Not in the future", examples = "2025-11-20")
        LocalDate observedOn,

        @Nullable
        @Schema(description = "The first day on which the document is valid no longer", examples = "2035-11-20")
        LocalDate documentValidUntil,

        @Nullable @Size(max = 300) @Schema(examples = "Pelatihan analisis data pemerintah")
        String title,

        @Nullable EvidenceDocumentKind documentKind,

        @Nullable
        @Size(max = 300)
        @Schema(description = "Number or address of the document", examples = "SERT/2025/00417")
        String documentReference,

        @NotBlank @Size(max = 1000) String reason) {}
