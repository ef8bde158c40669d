package bangkom.competency.gap;

import java.util.UUID;

/** A competency that a standard requires, and what a person has shown of it. */
record RequiredCompetency(
        UUID standardId, UUID competencyId, String code, String name, String kind, RequiredLevel level) {}
