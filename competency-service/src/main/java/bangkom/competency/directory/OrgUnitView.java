package bangkom.competency.directory;

import bangkom.commons.paging.Sortable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit as it is known here. */
record OrgUnitView(
        UUID id,
        long version,
        @Sortable String code,
        @Sortable String name,
        @Nullable UUID parentId,
        boolean remote,
        @Nullable String region,
        @Nullable Connectivity connectivity,
        DirectoryStatus status,
        @Nullable LocalDate deactivatedOn,
        @Nullable String deactivationReason,

        @Nullable @Schema(description = "The unit that took over posts and people")
        UUID mergedIntoId,

        @Schema(description = "What the caller may do now") List<OrgUnitVerb> allowedActions) {}
