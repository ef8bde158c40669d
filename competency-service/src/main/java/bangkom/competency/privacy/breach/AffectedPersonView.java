package bangkom.competency.privacy.breach;

import bangkom.commons.audit.access.AboutPerson;
import java.util.UUID;

/** One whose data was not protected. */
record AffectedPersonView(UUID employeeId) implements AboutPerson {}
