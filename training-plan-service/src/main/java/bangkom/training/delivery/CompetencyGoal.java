package bangkom.training.delivery;

import java.util.UUID;

/** The level of a competency that a session leads to (sasaran kompetensi). */
record CompetencyGoal(UUID competencyId, int toLevel) {}
