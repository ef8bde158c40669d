package bangkom.evaluation.project;

import bangkom.commons.audit.access.AboutPerson;
import bangkom.commons.paging.Sortable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project as it stands, with what the caller may do with it now. */
record ApplicationProjectView(
        UUID id,
        long version,
        UUID sessionId,
        UUID employeeId,
        UUID mentorId,
        @Sortable String title,
        ProjectStatus status,
        List<UUID> competencyIds,
        List<ProjectMetricView> metrics,
        @Nullable String narrative,

        @Schema(description = "The mentor's judgement, 1 to 5") @Nullable
        Integer score,

        @Schema(description = "What the mentor says to it") @Nullable
        String note,

        @Schema(description = "Why it was last sent back or given up") @Nullable
        String reason,

        List<ProjectVerb> allowedActions)
        implements AboutPerson {}
