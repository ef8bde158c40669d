package bangkom.competency.directory;

import java.util.UUID;

/** A unit as it is known here. */
record OrgUnitView(
        UUID id,
        long version,
        String code,
        String name,
        UUID parentId,
        boolean remote,
        String region,
        Connectivity connectivity) {}
