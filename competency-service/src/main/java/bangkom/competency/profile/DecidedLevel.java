package bangkom.competency.profile;

import java.time.LocalDate;
import java.util.List;

/** The level that follows from evidence on a day, what decided it, and from when that is valid no longer. */
record DecidedLevel(Integer level, List<EvidenceFact> deciding, LocalDate expiresOn) {}
