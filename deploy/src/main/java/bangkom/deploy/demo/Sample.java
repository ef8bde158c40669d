package bangkom.deploy.demo;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The CSV files of the sample: a row is a record, an empty field an absent one, a list is separated by bars. */
record Sample(Path folder) {
    /** A CSV has no types; these columns are numbers. */
    private static final Set<String> NUMBERS = Set.of(
            "level",
            "opensAfterDays",
            "openDays",
            "minimumRespondents",
            "jobGrade",
            "domestic",
            "international",
            "factorInternationalPercent",
            "capJp",
            "capJpInternational",
            "capActivities",
            "year",
            "fiscalYear",
            "lessonHours",
            "minParticipants",
            "maxParticipants",
            "days",
            "quota",
            "scale");

    List<Row> read(String name) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(folder.resolve(name + ".csv").toFile())) {
            return rows.readAll().stream().map(Sample::withoutEmpty).toList();
        }
    }

    private static Row withoutEmpty(Map<String, String> fields) {
        var kept = new LinkedHashMap<>(fields);
        kept.values().removeIf(""::equals);
        return new Row(kept);
    }

    /** One record. */
    record Row(Map<String, String> fields) {
        String get(String field) {
            return fields.get(field);
        }

        long number(String field) {
            return fields.containsKey(field) ? Long.parseLong(fields.get(field)) : 0;
        }

        List<String> list(String field) {
            return fields.containsKey(field) ? List.of(fields.get(field).split("\\|")) : List.of();
        }

        /** The record as the body of a request, without the fields that are only of the sample. */
        Map<String, Object> body(String... without) {
            var body = new LinkedHashMap<String, Object>();
            fields.forEach((name, text) -> body.put(name, typed(name, text)));
            List.of(without).forEach(body::remove);
            return body;
        }

        private static Object typed(String name, String text) {
            if (text.matches("true|false")) {
                return Boolean.valueOf(text);
            }
            return NUMBERS.contains(name) && text.matches("-?[0-9]+") ? (Object) Long.valueOf(text) : text;
        }

        /** The same, with some fields as lists. */
        Map<String, Object> bodyWithLists(List<String> lists, String... without) {
            var body = body(without);
            lists.forEach(field -> body.put(field, list(field)));
            return body;
        }
    }
}
