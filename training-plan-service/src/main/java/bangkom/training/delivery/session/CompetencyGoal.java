package bangkom.training.delivery.session;

import java.util.UUID;

/** The level of a competency that a session leads to (sasaran kompetensi). */
public record CompetencyGoal(UUID competencyId, int toLevel) {}
