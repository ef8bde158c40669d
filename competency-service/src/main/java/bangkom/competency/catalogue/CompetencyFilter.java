package bangkom.competency.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What a list of competencies is narrowed to; an absent part does not narrow. */
record CompetencyFilter(UUID dictionaryId, CompetencyKind kind, String code) {
    String conditions() {
        return (dictionaryId == null ? "" : " and c.dictionary_id = ?")
                + (kind == null ? "" : " and c.kind = ?")
                + (code == null ? "" : " and c.code = ?");
    }

    /** In the order of the conditions. */
    List<Object> values() {
        return Stream.of(dictionaryId, kind == null ? null : kind.name(), code)
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
    }
}
