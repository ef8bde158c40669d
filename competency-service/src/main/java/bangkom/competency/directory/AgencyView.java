package bangkom.competency.directory;

import bangkom.commons.paging.Sortable;
import java.util.UUID;

/** An agency as it is known here. */
record AgencyView(
        UUID id,
        long version,
        @Sortable String code,
        @Sortable String name,
        AgencyKind kind,
        String timeZone) {}
