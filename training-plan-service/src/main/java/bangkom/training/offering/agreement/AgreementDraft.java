package bangkom.training.offering.agreement;

import bangkom.commons.money.Rupiah;
import bangkom.training.offering.DeliveryMode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement as it was signed; the number is its name within the agency. */
record AgreementDraft(
        @NotNull UUID providerId,

        @NotBlank @Size(max = 100) @Schema(examples = "415/PKS/2026")
        String number,

        @NotBlank @Size(max = 300) String title,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo,

        @Size(max = 500) @Schema(description = "Units it covers; empty: all")
        List<@NotNull UUID> unitIds,

        @Size(max = 10) @Schema(description = "Modes it covers; empty: all")
        List<@NotNull DeliveryMode> deliveryModes,

        @NotNull @Min(1) @Max(1_000_000) @Schema(description = "Seats in its whole time")
        Integer quota,

        @NotNull @Schema(description = "Price of a seat")
        Rupiah unitCost) {}
