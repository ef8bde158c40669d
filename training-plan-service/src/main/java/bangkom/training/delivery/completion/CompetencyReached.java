package bangkom.training.delivery.completion;

import java.util.UUID;

/** A level that completing a session speaks for; weak evidence until someone observes it at work. */
record CompetencyReached(UUID competencyId, int level) {}
