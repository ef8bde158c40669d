package bangkom.commons.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook of one sheet; every cell is text, so that long numbers keep their digits. */
final class XlsxSheet implements Sheet {
    private static final int KEPT = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxSheet(OutputStream out, List<String> columns) throws IOException {
        workbook = new Workbook(out, "Bangkom", "1.0");
        sheet = workbook.newWorksheet("Data");
        row(columns);
    }

    @Override
    public void row(List<?> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                sheet.inlineString(next, i, SafeCell.of(values.get(i).toString()));
            }
        }
        if (++next % KEPT == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
