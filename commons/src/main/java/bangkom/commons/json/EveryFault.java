package bangkom.commons.json;

import bangkom.commons.problem.ProblemException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;

/** Notes what of a request body cannot be read and reads on, so that the caller hears of all of it at once. */
class EveryFault extends DeserializationProblemHandler {
    private static final ThreadLocal<Faults> FOUND = new ThreadLocal<>();

    /** Reads with every fault noted in {@code faults}; outside of this the first fault ends the reading. */
    static <T, E extends Exception> T noting(Faults faults, Reading<T, E> reading) throws E {
        FOUND.set(faults);
        try {
            return reading.read();
        } finally {
            FOUND.remove();
        }
    }

    @FunctionalInterface
    interface Reading<T, E extends Exception> {
        T read() throws E;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser json, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        var faults = FOUND.get();
        if (faults == null) {
            return false;
        }
        faults.add(json, "UNKNOWN_FIELD", "tidak dikenal", "is not known");
        json.skipChildren();
        return true;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser json, String message)
            throws IOException {
        return unreadable(json);
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context, Class<?> type, ValueInstantiator maker, JsonParser json, String message)
            throws IOException {
        return unreadable(json);
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message)
            throws IOException {
        return unreadable(context.getParser());
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message)
            throws IOException {
        return unreadable(context.getParser());
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable cause) throws IOException {
        var faults = FOUND.get();
        if (faults == null) {
            return NOT_HANDLED;
        }
        var json = context.getParser();
        if (cause instanceof ProblemException ours) {
            faults.addAll(json, ours);
        } else {
            faults.addUnlessWithin(json); // a part that could not be read is missing, and was noted
        }
        return null;
    }

    private static Object unreadable(JsonParser json) throws IOException {
        var faults = FOUND.get();
        if (faults == null) {
            return NOT_HANDLED;
        }
        faults.addUnreadable(json);
        json.skipChildren();
        return null;
    }
}
