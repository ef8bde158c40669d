package bangkom.training.offering.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which level to which a programme leads in a competency (capaian pembelajaran). */
record ProgrammeOutcome(
        @NotNull UUID competencyId,

        @NotNull @Min(0) @Max(5) @Schema(description = "Level needed to take part; 0: none")
        Integer fromLevel,

        @NotNull @Min(1) @Max(5) @Schema(description = "Level reached")
        Integer toLevel) {}
