package bangkom.commons.audit.access;

import bangkom.commons.audit.Deed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody was given the records of these people. */
record Access(UUID agencyId, Instant at, Deed deed, String purpose, List<UUID> people) {}
