package bangkom.competency.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A competency as lists show it. */
record CompetencyView(
        UUID id,
        long version,
        UUID dictionaryId,
        String code,
        String name,
        CompetencyKind kind,
        DictionaryVisibility visibility,
        String definition,
        @Nullable String governmentAffair,
        @Nullable String issuingAgency) {}
