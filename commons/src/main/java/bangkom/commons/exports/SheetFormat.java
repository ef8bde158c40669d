package bangkom.commons.exports;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The forms a table can be had in. */
public enum SheetFormat {
    CSV(CsvSheet.MEDIA_TYPE, "csv", CsvSheet::new),
    NDJSON(SheetFormat.NDJSON_TYPE, "ndjson", JsonLines::new),
    XLSX(SheetFormat.XLSX_TYPE, "xlsx", XlsxSheet::new);

    public static final String NDJSON_TYPE = "application/x-ndjson";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final String extension;
    private final Writer writer;

    SheetFormat(String mediaType, String extension, Writer writer) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.writer = writer;
    }

    /** The first that the caller takes; CSV for one who takes anything. */
    public static SheetFormat wanted(List<MediaType> accepted) {
        for (var type : accepted) {
            for (var format : values()) {
                if (type.isCompatible(MediaType.valueOf(format.mediaType))) {
                    return format;
                }
            }
        }
        return CSV;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public Sheet open(OutputStream out, List<String> columns) throws IOException {
        return writer.open(out, columns);
    }

    private interface Writer {
        Sheet open(OutputStream out, List<String> columns) throws IOException;
    }
}
