package bangkom.commons.identity;

import java.util.UUID;

/** Whose rows may be seen and written (instansi): the one thing that row-level security looks at. */
public record AgencyScope(UUID agencyId) {}
