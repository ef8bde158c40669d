package bangkom.evaluation.directory;

import java.util.UUID;

/** What this side uses of a unit's event. */
record OrgUnitHeard(UUID unitId, UUID parentId) {}
