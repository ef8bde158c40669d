package bangkom.training.catalogue;

import java.util.UUID;

/** What this side uses of a published competency. */
record CompetencyHeard(
        UUID competencyId, UUID dictionaryId, String code, String name, String kind, String visibility) {}
