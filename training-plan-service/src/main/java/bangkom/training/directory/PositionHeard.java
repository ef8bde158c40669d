package bangkom.training.directory;

import java.util.UUID;

/** What this side uses of a position's event. */
record PositionHeard(
        UUID positionId, String code, String name, UUID unitId, String jobTier, String jobFamily, int jobGrade) {}
