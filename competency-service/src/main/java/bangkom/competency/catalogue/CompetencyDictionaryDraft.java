package bangkom.competency.catalogue;

import bangkom.competency.profile.LevelPolicy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dictionary to be written, with the regulation it is set by. */
record CompetencyDictionaryDraft(
        @NotBlank @Size(max = 60) @Schema(examples = "KAMUS-TEKNIS-2026")
        String code,

        @NotBlank @Size(max = 300) String title,

        @NotBlank @Size(max = 300) @Schema(examples = "Peraturan Bupati Contoh Nomor 12 Tahun 2024")
        String regulation,

        @NotNull
        @Schema(description = "AGENCY: by HR_ADMIN, for the own agency. NATIONAL: by CATALOGUE_STEWARD, for all")
        DictionaryVisibility visibility,

        @Schema(description = "The dictionary of the same owner that this one replaces when it is published")
        UUID supersedesId,

        @Valid
        @Nullable
        @Schema(
                description = "How evidence decides levels of its competencies; without it as in the version before, or"
                        + " the latest, without end")
        LevelPolicy levelPolicy) {}
