package bangkom.competency.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as it is known here. */
record OrgUnitView(
        UUID id,
        long version,
        String code,
        String name,
        @Nullable UUID parentId,
        boolean remote,
        @Nullable String region,
        @Nullable Connectivity connectivity) {}
