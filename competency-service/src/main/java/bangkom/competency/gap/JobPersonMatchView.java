package bangkom.competency.gap;

import bangkom.commons.audit.access.AboutPerson;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a person fits the job held or another: in all, and of each kind of competency. */
record JobPersonMatchView(
        UUID employeeId,
        UUID positionId,
        @Nullable UUID standardId,
        MatchPurpose purpose,
        @Nullable JobPersonMatch total,
        Map<String, JobPersonMatch> byKind)
        implements AboutPerson {}
