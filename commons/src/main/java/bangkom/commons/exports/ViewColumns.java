package bangkom.commons.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a view as the columns of a sheet; one that has fields of its own is JSON in its cell. */
final class ViewColumns {
    /** What the reader could do next, which no file has use for. */
    private static final String ACTIONS = "allowedActions";

    private final List<String> names;
    private final ObjectMapper json;

    ViewColumns(Class<? extends Record> view, ObjectMapper json) {
        this.names = Stream.of(view.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals(ACTIONS))
                .toList();
        this.json = json;
    }

    List<String> names() {
        return names;
    }

    List<Object> row(Record view) {
        JsonNode fields = json.valueToTree(view);
        var row = new ArrayList<Object>();
        names.forEach(name -> row.add(value(fields.path(name))));
        return row;
    }

    private static Object value(JsonNode field) {
        if (field.isNull() || field.isMissingNode()) {
            return null;
        }
        if (field.isContainerNode()) {
            return isMoney(field) ? (Object) field.get("amount").longValue() : field;
        }
        if (field.isBoolean()) {
            return field.booleanValue();
        }
        if (field.isNumber()) {
            return field.isIntegralNumber() ? (Object) field.longValue() : field.decimalValue();
        }
        return field.asText();
    }

    private static boolean isMoney(JsonNode field) {
        return field.size() == 2 && field.has("amount") && field.has("currency");
    }
}
