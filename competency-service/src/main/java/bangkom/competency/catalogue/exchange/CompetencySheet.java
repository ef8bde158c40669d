package bangkom.competency.catalogue.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A dictionary as a table: the columns that an import takes. */
final class CompetencySheet {
    static final List<String> COLUMNS = Arrays.stream(CompetencyRow.class.getRecordComponents())
            .map(component -> component.getName())
            .toList();

    static final String SELECT = """
            select d.code, c.id, c.dictionary_id, c.code, c.name, c.name_en, c.kind, c.definition, c.government_affair,
                c.issuing_agency, c.levels, c.associations
            from competency c join competency_dictionary d on d.id = c.dictionary_id
            where c.dictionary_id = ? and (c.agency_id = ? or c.visibility = 'NATIONAL'
                and d.status in ('PUBLISHED', 'SUPERSEDED', 'ARCHIVED'))
            order by c.code""";

    private static final int LEVELS = 5;

    private CompetencySheet() {}

    static List<Object> row(String dictionary, FrameworkCompetency one) {
        var cells = new ArrayList<Object>(Arrays.asList(
                dictionary,
                one.code(),
                one.name(),
                one.nameEn(),
                one.kind(),
                one.definition(),
                one.governmentAffair(),
                one.issuingAgency()));
        for (int number = 1; number <= LEVELS; number++) {
            var wanted = number;
            var level = one.levels().stream()
                    .filter(found -> found.level() == wanted)
                    .findFirst();
            cells.add(level.map(found -> found.description()).orElse(null));
            cells.add(level.map(found -> String.join("\n", found.indicators())).orElse(null));
        }
        return cells;
    }
}
