package bangkom.commons.exports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** One JSON object a line (NDJSON), for programs: nothing in it needs to be made safe for a spreadsheet. */
final class JsonLines implements Sheet {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final List<String> columns;

    JsonLines(OutputStream out, List<String> columns) throws IOException {
        this.json = JSON.createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        this.columns = columns;
    }

    @Override
    public void row(List<?> values) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            var value = values.get(i);
            json.writeFieldName(columns.get(i));
            if (value == null) {
                json.writeNull();
            } else if (value instanceof Boolean yes) {
                json.writeBoolean(yes);
            } else if (value instanceof BigDecimal exact) {
                json.writeNumber(exact);
            } else if (value instanceof JsonNode structure) {
                json.writeRawValue(structure.toString());
            } else if (value instanceof Number number) {
                json.writeNumber(number.longValue());
            } else {
                json.writeString(value.toString());
            }
        }
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
