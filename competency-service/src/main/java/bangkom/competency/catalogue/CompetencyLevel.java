package bangkom.competency.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level of a competency with its behavioural indicators (indikator perilaku). */
public record CompetencyLevel(
        @NotNull @Min(1) @Max(5) @Schema(description = "1 paham, 2 dasar, 3 menengah, 4 mumpuni, 5 ahli (BR-COMP-01)")
        Integer level,

        @Size(max = 2000) String description,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 1000) String> indicators) {
    public CompetencyLevel {
        indicators = indicators == null ? List.of() : indicators;
    }
}
