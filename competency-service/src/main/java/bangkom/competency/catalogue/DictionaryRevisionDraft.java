package bangkom.competency.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next version of a dictionary that is in force: what it is to be called and the regulation it is set by. */
record DictionaryRevisionDraft(
        @NotBlank @Size(max = 300) String title,

        @NotBlank @Size(max = 300) @Schema(examples = "Peraturan Bupati Contoh Nomor 7 Tahun 2027")
        String regulation) {}
