package bangkom.competency.catalogue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A competency with its levels and their indicators. */
record CompetencyDetailView(
        UUID id,
        long version,
        UUID dictionaryId,
        String code,
        String name,
        @Nullable String nameEn,
        CompetencyKind kind,
        DictionaryVisibility visibility,
        String definition,
        @Nullable String governmentAffair,
        @Nullable String issuingAgency,
        List<CompetencyLevel> levels,
        List<CompetencyAssociation> associations) {}
