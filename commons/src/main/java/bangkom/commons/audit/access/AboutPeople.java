package bangkom.commons.audit.access;

import java.util.List;
import java.util.UUID;

/** A body that tells something of several civil servants, or of one in a part of their own; see {@link AboutPerson}. */
public interface AboutPeople {
    List<UUID> people();
}
