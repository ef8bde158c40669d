package bangkom.training.offering.provider;

import bangkom.training.offering.DeliveryMode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider to be added; the code is its name within the agency. */
record ProviderDraft(
        @Schema(description = "Only if tokens of the provider's people name it already")
        UUID id,

        @NotBlank @Size(max = 40) @Schema(examples = "UNIV-CONTOH")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Universitas Contoh")
        String name,

        @NotNull ProviderType type,

        @Size(max = 100) @Schema(examples = "A, 2024")
        String accreditation,

        @Size(max = 200) @Schema(description = "Regions it reaches, as units name theirs; empty: not limited")
        List<@NotBlank @Size(max = 100) String> regionsServed,

        @NotEmpty @Size(max = 10) List<@NotNull DeliveryMode> deliveryModes) {}
