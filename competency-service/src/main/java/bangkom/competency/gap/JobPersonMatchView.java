package bangkom.competency.gap;

import java.util.Map;
import java.util.UUID;

/** How far a person fits the job held or another: in all, and of each kind of competency. */
record JobPersonMatchView(
        UUID employeeId,
        UUID positionId,
        UUID standardId,
        MatchPurpose purpose,
        JobPersonMatch total,
        Map<String, JobPersonMatch> byKind) {}
