package bangkom.commons.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Text is what is written as text and can be kept: no number, no NUL, no half of a character. */
class StrictText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1;

    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        var text = json.getText();
        if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            return (String) context.handleWeirdStringValue(String.class, text, "character");
        }
        return text;
    }
}
