package bangkom.competency.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A competency of a dictionary that is still written; the code is its natural key there. */
public record CompetencyDraft(
        @NotBlank @Size(max = 40) @Schema(examples = "T.1") String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Perencanaan Program")
        String name,

        @Size(max = 200)
        @Schema(description = "Its name in English, for those who search in it", examples = "Programme planning")
        String nameEn,

        @NotNull CompetencyKind kind,
        @NotBlank @Size(max = 2000) String definition,

        @Size(max = 200) @Schema(description = "Urusan pemerintahan; needed of a TECHNICAL one (BR-COMP-05)")
        String governmentAffair,

        @Size(max = 200) @Schema(description = "Instansi teknis; needed of a TECHNICAL one (BR-COMP-05)")
        String issuingAgency,

        @NotNull @Size(max = 5) List<@NotNull @Valid CompetencyLevel> levels,

        @Size(max = 50)
        @Schema(description = "Relations, alignments, and what they map to in the former version; left out, they stay")
        List<@NotNull @Valid CompetencyAssociation> associations) {}
