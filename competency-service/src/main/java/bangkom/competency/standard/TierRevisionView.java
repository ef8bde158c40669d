package bangkom.competency.standard;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of revising the standards of a tier. */
record TierRevisionView(
        @Schema(description = "The drafts that were made, at most 1,000")
        List<UUID> draftIds,

        @Schema(description = "Standards in force whose position has a draft already")
        long skipped,

        @Schema(description = "Standards in force that have no draft yet: ask again for the next 1,000")
        long remaining) {}
