package bangkom.commons.job;

import java.util.UUID;

/** A job that is this runner's to do, and whose it is. */
record ClaimedJob(UUID id, UUID agencyId) {}
