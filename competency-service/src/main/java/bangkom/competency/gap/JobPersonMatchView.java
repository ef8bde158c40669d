package bangkom.competency.gap;

import bangkom.commons.audit.access.AboutPerson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a person fits the job held or another: in all, and of each kind of competency. */
record JobPersonMatchView(
        UUID employeeId,
        UUID positionId,
        @Nullable UUID standardId,
        MatchPurpose purpose,
        @Nullable JobPersonMatch total,

        @Schema(description = "Managerial and socio-cultural competencies together; null where the job requires none")
        @Nullable
        JobPersonMatch general,

        Map<String, JobPersonMatch> byKind,

        @Schema(description = "Those in force on the day, the highest first")
        List<MatchThreshold> thresholds)
        implements AboutPerson {}
