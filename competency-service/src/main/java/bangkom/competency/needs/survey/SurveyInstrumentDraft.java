package bangkom.competency.needs.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey as it is written. */
record SurveyInstrumentDraft(
        @NotNull UUID needsAnalysisId,
        @NotBlank @Size(max = 200) String title,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid SurveyQuestion> questions,

        @Size(max = 500) @Schema(description = "Units that are asked, with those below them; absent or empty: all")
        List<@NotNull UUID> unitIds) {
    List<UUID> audience() {
        return unitIds == null ? List.of() : unitIds;
    }
}
