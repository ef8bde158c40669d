package bangkom.competency.profile;

import java.util.List;
import java.util.UUID;

/** The competency profile of a civil servant (profil kompetensi). */
record CompetencyProfileView(UUID employeeId, List<ProfileLevelView> levels) {}
