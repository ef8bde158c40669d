package bangkom.competency.catalogue;

import io.quarkus.panache.common.Parameters;
import java.util.UUID;

/** What a list of competencies is narrowed to; an absent part does not narrow. */
record CompetencyFilter(UUID dictionaryId, CompetencyKind kind, String code) {
    String narrow(Parameters values) {
        var conditions = "";
        if (dictionaryId != null) {
            conditions += " and dictionaryId = :dictionary";
            values.and("dictionary", dictionaryId);
        }
        if (kind != null) {
            conditions += " and kind = :kind";
            values.and("kind", kind);
        }
        if (code != null) {
            conditions += " and code = :code";
            values.and("code", code);
        }
        return conditions;
    }
}
