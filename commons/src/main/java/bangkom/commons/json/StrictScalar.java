package bangkom.commons.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Set;

/** A number or a boolean is written as one, never as text or as each other. */
class StrictScalar<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1;

    @FunctionalInterface
    interface Reading<T> {
        T from(JsonParser json) throws IOException;
    }

    private final Set<JsonToken> written;
    private final transient Reading<T> reading;

    StrictScalar(Class<T> type, Set<JsonToken> written, Reading<T> reading) {
        super(type);
        this.written = written;
        this.reading = reading;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!written.contains(json.currentToken())) {
            return (T) context.handleUnexpectedToken(handledType(), json);
        }
        try {
            return reading.from(json);
        } catch (InputCoercionException outOfRange) {
            return (T) context.handleWeirdNumberValue(handledType(), json.getNumberValue(), "out of range");
        }
    }
}
