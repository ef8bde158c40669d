package bangkom.competency.directory;

import java.util.UUID;

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
        String siasnCode) {}
