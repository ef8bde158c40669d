package bangkom.competency.directory;

import bangkom.commons.paging.Sortable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post as it is known here. */
record PositionView(
        UUID id,
        long version,
        @Sortable String code,
        @Sortable String name,
        UUID unitId,
        JobTier jobTier,
        JobFamily jobFamily,
        @Sortable int jobGrade,
        @Nullable String siasnCode,
        DirectoryStatus status,
        @Nullable LocalDate deactivatedOn,
        @Nullable String deactivationReason,

        @Schema(description = "What the caller may do now") List<PositionVerb> allowedActions) {}
