package bangkom.competency.profile;

import bangkom.commons.audit.access.AboutPerson;
import java.util.List;
import java.util.UUID;

/** The competency profile of a civil servant (profil kompetensi). */
record CompetencyProfileView(UUID employeeId, List<ProfileLevelView> levels) implements AboutPerson {}
