package bangkom.commons.imports;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Comma-separated values in UTF-8; a semicolon in the first line, as Indonesian spreadsheets write it, is taken too. */
final class CsvRows implements TableRows {
    private static final int LONGEST_HEADER = 16 * 1024;
    private static final int LONGEST_CELL = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvReader<String[]> csv;
    private final Iterator<String[]> rows;
    private long number;

    CsvRows(InputStream in) throws IOException {
        var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), LONGEST_HEADER);
        var separator = readable(() -> separator(text));
        csv = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_CELL)
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .build(StringArrayHandler.of(), text);
        rows = csv.iterator();
    }

    @Override
    public String[] next() throws IOException {
        number++;
        return readable(() -> rows.hasNext() ? rows.next() : null);
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEADER);
        var separator = ',';
        for (int i = 1; i < LONGEST_HEADER; i++) {
            var c = text.read();
            if (c < 0 || c == '\n' || c == ',') {
                break;
            }
            if (c == ';') {
                separator = ';';
                break;
            }
        }
        text.reset();
        return separator;
    }

    private <T> T readable(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (CsvParseException | CharacterCodingException unreadable) {
            throw new ProblemException(CommonProblem.FILE_UNREADABLE, "CSV UTF-8, row %d", number);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new ProblemException(CommonProblem.FILE_UNREADABLE, "CSV UTF-8, row %d", number);
            }
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }
}
