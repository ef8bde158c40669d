package bangkom.competency.gap;

import bangkom.commons.audit.access.AboutPerson;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The gaps of a person against the job held or another. */
record CompetencyGapsView(
        UUID employeeId,
        UUID positionId,

        @Schema(description = "The standard in force; null where the position has none") @Nullable
        UUID standardId,

        List<CompetencyGapView> gaps,

        @Schema(description = "The latest year's work against what was expected; null without a result") @Nullable
        PerformanceGapView performance)
        implements AboutPerson {}
