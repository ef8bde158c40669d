package bangkom.competency.needs.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Other weights to be tried beside those of the analysis. */
record PrioritySimulationDraft(
        @NotEmpty @Size(max = 5) List<@NotNull @Valid Alternative> alternatives,

        @Min(1) @Max(200) @Schema(description = "How many needs are shown, the most pressing first; absent: 50")
        Integer limit) {
    private static final int SHOWN = 50;

    /** One set of weights with the name it is discussed by. */
    @Schema(name = "WeightsAlternative")
    record Alternative(
            @NotBlank @Size(max = 100) @Schema(examples = "Kesenjangan dahulu")
            String name,

            @NotNull @Valid PriorityWeightsDraft weights) {}

    int shown() {
        return limit == null ? SHOWN : limit;
    }
}
