package bangkom.training.offering.cost;

import bangkom.commons.money.Rupiah;
import bangkom.training.offering.CostComponent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The most a unit may cost; fiscal year, region, component and unit are its natural key. */
record CostStandardDraft(
        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,

        @NotBlank @Size(max = 100) @Schema(description = "As units name theirs")
        String region,

        @NotNull CostComponent component,

        @NotBlank @Size(max = 40) @Schema(examples = "OH", description = "What is counted (satuan)")
        String unit,

        @NotNull Rupiah maxUnitCost,

        @NotBlank @Size(max = 300) @Schema(examples = "PMK 32/2025")
        String regulation) {}
