package bangkom.commons.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Comma-separated values in UTF-8 (RFC 4180), with the names of the columns first. */
public final class CsvSheet implements Sheet {
    public static final String MEDIA_TYPE = "text/csv";

    private final CsvWriter csv;

    public CsvSheet(OutputStream out, List<String> columns) {
        csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(columns);
    }

    @Override
    public void row(List<?> values) {
        csv.writeRecord(values.stream()
                .map(value -> value == null ? "" : SafeCell.of(value.toString()))
                .toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
