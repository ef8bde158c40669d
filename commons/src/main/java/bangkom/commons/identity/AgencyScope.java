package bangkom.commons.identity;

import java.util.UUID;

/** Whose rows may be seen and written (instansi): the one thing that row-level security looks at. */
public record AgencyScope(UUID agencyId) {
    /** Where the security identity of somebody whose token names no agency keeps the one this request is about. */
    public static final String ATTRIBUTE = "bangkom.agency-scope";
}
