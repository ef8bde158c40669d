package bangkom.competency.standard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a standard starts from; the general competencies come by the position's job tier. */
record StandardDraft(
        @NotNull UUID positionId,

        @Size(max = 4000) String jobSummary,

        @Schema(description = "The dictionary its technical competencies are to be taken from")
        UUID technicalDictionaryId) {}
