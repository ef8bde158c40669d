package bangkom.competency.standard;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of revising the standards of a tier. */
record TierRevisionView(
        @Schema(description = "The drafts that were made") List<UUID> draftIds,

        @Schema(description = "Standards in force whose position has a draft already")
        long skipped) {}
