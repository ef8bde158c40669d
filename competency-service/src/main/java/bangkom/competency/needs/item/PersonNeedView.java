package bangkom.competency.needs.item;

import bangkom.commons.audit.access.AboutPerson;
import bangkom.competency.needs.NeedStatus;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one person needs to learn, as part of a need of the unit, and what became of it. */
record PersonNeedView(
        UUID employeeId,
        UUID needItemId,
        UUID needsAnalysisId,
        UUID unitId,
        UUID competencyId,

        @Schema(description = "As it was when the need was found; absent: nobody had assessed it") @Nullable
        Integer actual,

        int required,

        @Schema(description = "Of the need; REJECTED also if the superior took the person out of it")
        NeedStatus status,

        @Schema(description = "Why it was decided so") @Nullable
        String reason,

        @Schema(description = "What plans for it or was delivered") @Nullable
        UUID planItemId)
        implements AboutPerson {}
