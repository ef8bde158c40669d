package bangkom.competency.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post as it is known here. */
record PositionView(
        UUID id,
        long version,
        String code,
        String name,
        UUID unitId,
        JobTier jobTier,
        JobFamily jobFamily,
        int jobGrade,
        @Nullable String siasnCode,
        DirectoryStatus status,
        @Nullable LocalDate deactivatedOn,
        @Nullable String deactivationReason,

        @Schema(description = "What the caller may do now") List<PositionVerb> allowedActions) {}
