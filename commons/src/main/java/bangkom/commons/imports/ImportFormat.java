package bangkom.commons.imports;

import bangkom.commons.exports.CsvSheet;
import bangkom.commons.exports.SheetFormat;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** The forms a file may have, and how many rows each may bring. */
enum ImportFormat {
    CSV(1_000_000, CsvRows::new),
    XLSX(100_000, XlsxRows::new);

    private final int mostRows;
    private final Opener opener;

    ImportFormat(int mostRows, Opener opener) {
        this.mostRows = mostRows;
        this.opener = opener;
    }

    static ImportFormat of(MediaType type) {
        return type.getSubtype().equals(MediaType.valueOf(CsvSheet.MEDIA_TYPE).getSubtype()) ? CSV : XLSX;
    }

    static final String CSV_TYPE = CsvSheet.MEDIA_TYPE;
    static final String XLSX_TYPE = SheetFormat.XLSX_TYPE;

    int mostRows() {
        return mostRows;
    }

    TableRows open(InputStream in) throws IOException {
        return opener.open(in);
    }

    private interface Opener {
        TableRows open(InputStream in) throws IOException;
    }
}
