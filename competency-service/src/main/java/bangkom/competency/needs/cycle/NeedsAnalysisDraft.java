package bangkom.competency.needs.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a needs analysis when it begins. */
record NeedsAnalysisDraft(
        @NotBlank @Size(max = 200) @Schema(examples = "Analisis kebutuhan 2027")
        String title,

        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,

        @Size(max = 200) @Schema(description = "The leader who stands behind it")
        String sponsorName,

        @Schema(description = "Of this unit with all below it; absent: of the agency")
        UUID scopeUnitId,

        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,

        @Valid @Schema(description = "Absent: the table in force on the day")
        PriorityWeightsDraft weights) {}
