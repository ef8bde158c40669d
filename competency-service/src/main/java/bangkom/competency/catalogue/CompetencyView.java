package bangkom.competency.catalogue;

import bangkom.commons.paging.Sortable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A competency as lists show it. */
record CompetencyView(
        UUID id,
        long version,
        UUID dictionaryId,
        @Sortable String code,
        @Sortable String name,
        @Nullable String nameEn,
        CompetencyKind kind,
        DictionaryVisibility visibility,
        String definition,
        @Nullable String governmentAffair,
        @Nullable String issuingAgency) {
    /** About how much memory it takes. */
    int characters() {
        return 200 + name.length() + definition.length();
    }

    CompetencyDetailView with(List<CompetencyLevel> levels, List<CompetencyAssociation> associations) {
        return new CompetencyDetailView(
                id,
                version,
                dictionaryId,
                code,
                name,
                nameEn,
                kind,
                visibility,
                definition,
                governmentAffair,
                issuingAgency,
                levels,
                associations);
    }
}
