package bangkom.deploy.demo;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The CSV files of the sample: a row is a record, an empty field an absent one, a list is separated by bars. */
record Sample(Path folder) {

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
            var body = new LinkedHashMap<String, Object>(fields);
            List.of(without).forEach(body::remove);
            return body;
        }

        /** The same, with some fields as lists. */
        Map<String, Object> bodyWithLists(List<String> lists, String... without) {
            var body = body(without);
            lists.forEach(field -> body.put(field, list(field)));
            return body;
        }
    }
}
