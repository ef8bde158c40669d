package bangkom.competency.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Prior learning that a person brings, and by what it is shown. */
record EvidenceDraft(
        @NotNull UUID competencyId,

        @NotNull @Min(1) @Max(5) @Schema(description = "The level it is said to show", examples = "3")
        Integer claimedLevel,

        @NotNull @Schema(description = "Not in the future", examples = "2025-11-20")
        LocalDate observedOn,

        @Nullable
        @Schema(
                description = "The first day on which the document is valid no longer; null: without end",
                examples = "2035-11-20")
        LocalDate documentValidUntil,

        @NotBlank @Size(max = 300) @Schema(examples = "Pelatihan analisis data pemerintah")
        String title,

        @NotNull EvidenceDocumentKind documentKind,

        @NotBlank
        @Size(max = 300)
        @Schema(description = "Number or address of the document", examples = "SERT/2025/00417")
        String documentReference) {}
