package bangkom.commons.json;

import bangkom.commons.time.BusinessDates;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A date is written YYYY-MM-DD, never as a list or a number. */
class StrictDate extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1;

    StrictDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        try {
            return BusinessDates.parse(json.getText());
        } catch (DateTimeException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getText(), "YYYY-MM-DD");
        }
    }
}
