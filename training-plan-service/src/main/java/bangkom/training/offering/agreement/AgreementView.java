package bangkom.training.offering.agreement;

import bangkom.commons.money.Rupiah;
import bangkom.commons.paging.Sortable;
import bangkom.training.offering.DeliveryMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement as it stands today. */
record AgreementView(
        UUID id,
        long version,
        UUID providerId,
        @Sortable String number,
        @Sortable String title,
        @Sortable LocalDate validFrom,
        @Sortable LocalDate validTo,

        @Schema(description = "Units it covers; empty: all") List<UUID> unitIds,

        @Schema(description = "Modes it covers; empty: all") List<DeliveryMode> deliveryModes,

        int quota,
        Rupiah unitCost,
        AgreementStatus status,
        @Nullable String terminationReason,
        List<AgreementVerb> allowedActions) {}
