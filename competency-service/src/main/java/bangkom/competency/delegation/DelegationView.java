package bangkom.competency.delegation;

import bangkom.commons.paging.Sortable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delegation as it stands today. */
record DelegationView(
        UUID id,
        long version,
        UUID delegatorId,
        UUID delegateId,
        DelegableRole role,
        @Nullable UUID unitId,
        @Sortable LocalDate validFrom,
        @Sortable LocalDate validTo,
        String reason,
        DelegationStatus status,

        @Schema(description = "Whether the delegate can act by it today")
        boolean inForce,

        @Nullable Instant revokedAt,
        @Nullable String revocationReason,
        List<DelegationVerb> allowedActions) {}
