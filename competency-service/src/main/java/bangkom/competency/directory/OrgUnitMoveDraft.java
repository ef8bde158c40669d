package bangkom.competency.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a unit goes with everything below it. */
record OrgUnitMoveDraft(
        @Schema(description = "The unit it is part of from now on; absent: it stands at the top")
        UUID parentId) {}
