package bangkom.competency.directory;

import java.time.LocalDate;
import java.util.UUID;
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
        @Nullable String deactivationReason) {}
