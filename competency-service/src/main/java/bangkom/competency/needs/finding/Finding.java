package bangkom.competency.needs.finding;

import java.util.UUID;

/** That a unit, or one person in it, needs a competency (temuan kebutuhan). */
public record Finding(
        UUID unitId, UUID competencyId, UUID employeeId, Integer targetLevel, Integer urgency, String note) {
    Finding withoutWords() {
        return new Finding(unitId, competencyId, employeeId, targetLevel, urgency, null);
    }
}
