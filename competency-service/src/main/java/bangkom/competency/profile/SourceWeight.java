package bangkom.competency.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much the latest word of a kind of source counts beside the others. */
public record SourceWeight(
        @NotNull @Schema(examples = "TEST") EvidenceSource sourceKind,

        @NotNull @Min(1) @Max(100) @Schema(examples = "2") Integer weight) {}
