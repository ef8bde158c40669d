package bangkom.competency.needs.proposal;

import bangkom.commons.audit.access.AboutPerson;
import bangkom.commons.paging.Sortable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal with its answer. */
record EmployeeProposalView(
        UUID id,
        long version,
        UUID needsAnalysisId,
        UUID employeeId,
        UUID unitId,
        UUID competencyId,
        @Sortable int targetLevel,
        String motivation,
        ProposalStatus status,
        @Sortable Instant proposedAt,

        @Schema(description = "Why it was accepted or declined") @Nullable
        String answer,

        @Nullable Instant answeredAt,
        List<ProposalVerb> allowedActions)
        implements AboutPerson {}
