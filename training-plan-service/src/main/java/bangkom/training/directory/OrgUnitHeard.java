package bangkom.training.directory;

import java.util.UUID;

/** What this side uses of a unit's event. */
record OrgUnitHeard(
        UUID unitId, String code, String name, UUID parentId, boolean remote, String region, String connectivity) {}
