package bangkom.training.jp;

import bangkom.training.offering.DevelopmentForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conversion rule as its regulation states it; form and first day are its natural key. */
record JpRuleDraft(
        @NotNull DevelopmentForm form,
        @NotNull JpBasis basis,

        @Schema(description = "JP for each unit of the basis, within the country") @NotNull @Min(0) @Max(1000)
        Integer domestic,

        @Schema(description = "JP for each unit abroad; absent: not regulated, nothing is credited") @Min(0) @Max(1000)
        Integer international,

        @Schema(description = "What is counted abroad, if not the same as within the country")
        JpBasis basisInternational,

        @Schema(description = "Factor abroad in per cent; floored after multiplying") @Min(1) @Max(1000)
        Integer factorInternationalPercent,

        @Schema(description = "Most JP credited in a capPeriod") @Min(0) @Max(1000)
        Integer capJp,

        @Schema(description = "The same abroad, if different") @Min(0) @Max(1000)
        Integer capJpInternational,

        CapPeriod capPeriod,

        @Schema(description = "Most activities credited in a capPeriod") @Min(0) @Max(1000)
        Integer capActivities,

        @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 300) String regulation) {}
