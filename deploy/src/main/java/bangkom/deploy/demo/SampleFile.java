package bangkom.deploy.demo;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One CSV file of the sample, a row a record; an empty field is an absent one. */
final class SampleFile {
    private SampleFile() {}

    static List<Map<String, Object>> read(Path file) throws IOException {
        try (MappingIterator<Map<String, Object>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile())) {
            return rows.readAll().stream().map(SampleFile::withoutEmpty).toList();
        }
    }

    private static Map<String, Object> withoutEmpty(Map<String, Object> row) {
        var kept = new LinkedHashMap<>(row);
        kept.values().removeIf(""::equals);
        return kept;
    }
}
