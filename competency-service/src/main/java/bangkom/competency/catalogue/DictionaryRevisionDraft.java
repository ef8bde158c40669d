package bangkom.competency.catalogue;

import bangkom.competency.profile.LevelPolicy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The next version of a dictionary that is in force: what it is to be called and the regulation it is set by. */
record DictionaryRevisionDraft(
        @NotBlank @Size(max = 300) String title,

        @NotBlank @Size(max = 300) @Schema(examples = "Peraturan Bupati Contoh Nomor 7 Tahun 2027")
        String regulation,

        @Valid
        @Nullable
        @Schema(
                description = "How evidence decides levels of its competencies; without it as in the version before, or"
                        + " the latest, without end")
        LevelPolicy levelPolicy) {}
