package bangkom.competency.profile;

import java.util.UUID;

/** A civil servant whose record the caller may see. */
public record SeenPerson(UUID id, UUID positionId, UUID unitId) {}
