package bangkom.competency.directory;

import java.util.UUID;

/** An agency as it is known here. */
record AgencyView(UUID id, long version, String code, String name, AgencyKind kind, String timeZone) {}
