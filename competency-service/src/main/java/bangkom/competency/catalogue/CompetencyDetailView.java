package bangkom.competency.catalogue;

import java.util.List;
import java.util.UUID;

/** A competency with its levels and their indicators. */
record CompetencyDetailView(
        UUID id,
        long version,
        UUID dictionaryId,
        String code,
        String name,
        CompetencyKind kind,
        DictionaryVisibility visibility,
        String definition,
        String governmentAffair,
        String issuingAgency,
        List<CompetencyLevel> levels) {}
