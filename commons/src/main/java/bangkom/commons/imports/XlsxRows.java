package bangkom.commons.imports;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of an Excel workbook. What the archive swells to is measured before any of it is read as XML, and the
 * reader takes neither document types nor external entities.
 */
final class XlsxRows implements TableRows {
    private static final long LARGEST_FILE = 32L << 20;
    private static final long LARGEST_CONTENT = 256L << 20;
    /** Kept in memory as a whole. */
    private static final long LARGEST_STRINGS = 40L << 20;

    private static final int MOST_ENTRIES = 1_000;

    private final Path file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    XlsxRows(InputStream in) throws IOException {
        file = Files.createTempFile("import", ".xlsx");
        try {
            spool(in);
            measure();
            workbook = readable(() -> new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false)));
            stream = readable(() -> workbook.getFirstSheet().openStream());
            rows = stream.iterator();
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    @Override
    public String[] next() throws IOException {
        return readable(() -> {
            while (rows.hasNext()) {
                var row = rows.next();
                var cells = new String[row.getCellCount()];
                var filled = false;
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = row.getOptionalCell(i).map(XlsxRows::text).orElse("");
                    filled |= !cells[i].isEmpty();
                }
                if (filled) {
                    return cells;
                }
            }
            return null;
        });
    }

    private static String text(Cell cell) {
        var format = cell.getDataFormatString();
        if (cell.getType() == CellType.NUMBER && format != null && format.matches("(?i).*[yd].*")) {
            return cell.asDate().toLocalDate().toString();
        }
        var text = cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text;
    }

    private void spool(InputStream in) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var piece = new byte[64 * 1024];
            long length = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                length += read;
                if (length > LARGEST_FILE) {
                    throw new ProblemException(CommonProblem.TOO_LARGE, "XLSX: %d MiB", LARGEST_FILE >> 20);
                }
                out.write(piece, 0, read);
            }
        }
    }

    /** By inflating it: what an entry says of its own size proves nothing. */
    private void measure() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw tooLarge();
            }
            long total = 0;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var strings = entry.getName().toLowerCase(java.util.Locale.ROOT).contains("sharedstrings");
                long length = 0;
                try (var content = zip.getInputStream(entry)) {
                    var piece = new byte[64 * 1024];
                    for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                        length += read;
                        total += read;
                        if (total > LARGEST_CONTENT || (strings && length > LARGEST_STRINGS)) {
                            throw tooLarge();
                        }
                    }
                }
            }
        } catch (ZipException notOne) {
            throw unreadable();
        }
    }

    private static ProblemException tooLarge() {
        return new ProblemException(CommonProblem.TOO_LARGE, "XLSX content: %d MiB", LARGEST_CONTENT >> 20);
    }

    private static ProblemException unreadable() {
        return new ProblemException(CommonProblem.FILE_UNREADABLE, "XLSX");
    }

    /** The library tells of a broken file by exceptions of many kinds; a broken disk it tells of by none of these. */
    private static <T> T readable(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | java.util.NoSuchElementException broken) {
            throw unreadable();
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            stream.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }
}
