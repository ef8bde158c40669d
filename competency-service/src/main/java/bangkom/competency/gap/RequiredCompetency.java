package bangkom.competency.gap;

import bangkom.competency.profile.CompetencyName;
import java.util.UUID;

/** A competency that a job's standard requires, and what one person has of it. */
record RequiredCompetency(UUID standardId, CompetencyName competency, RequiredLevel level) {
    String kind() {
        return competency.kind();
    }
}
