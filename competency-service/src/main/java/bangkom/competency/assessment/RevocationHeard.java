package bangkom.competency.assessment;

import java.util.UUID;

/** What is used of a revoked certificate or a rejected completion: which completion it was about. */
record RevocationHeard(UUID completionId) {}
