package bangkom.commons.audit.access;

import java.util.UUID;

/** A body that tells something of one civil servant: whoever is given it is noted in the access log. */
public interface AboutPerson {
    UUID employeeId();
}
