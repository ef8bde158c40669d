package bangkom.training.offering.provider;

import bangkom.commons.paging.Sortable;
import bangkom.training.offering.DeliveryMode;
import bangkom.training.offering.OfferingVisibility;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A provider as it stands. */
record ProviderView(
        UUID id,
        long version,

        @Schema(description = "Its owner") UUID agencyId,

        OfferingVisibility visibility,
        @Sortable String code,
        @Sortable String name,
        ProviderType type,
        @Nullable String accreditation,
        List<String> regionsServed,
        List<DeliveryMode> deliveryModes,
        ProviderStatus status,
        List<ProviderVerb> allowedActions) {}
