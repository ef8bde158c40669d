package bangkom.deploy.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.regex.Pattern;

/** What came back of a request, and after how long; status 0 when nothing came. */
record Answer(int status, HttpHeaders headers, String body, long millis) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INNER =
            Pattern.compile("Exception|\\tat |org\\.(postgresql|hibernate|apache)|jdbc:|127\\.0\\.0\\.1|SQLSTATE");

    static Answer none(String why, long millis) {
        return new Answer(0, HttpHeaders.of(Map.of(), (name, value) -> true), why, millis);
    }

    /** Nobody has said yet what became of the write: the way may have been cut before it or after. */
    boolean unknown() {
        return status == 0 || status >= 500 || status == 429 || (status == 409 && body.contains("IN_PROGRESS"));
    }

    boolean acknowledged() {
        return status / 100 == 2;
    }

    boolean replayed() {
        return header("Idempotent-Replayed").equals("true");
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    /** A failure that is not told as a problem, or that tells of what is inside. */
    boolean badFailure() {
        return status >= 500
                && (!header("Content-Type").startsWith("application/problem+json")
                        || INNER.matcher(body).find());
    }

    Answer expect(int wanted) {
        if (status != wanted) {
            throw new IllegalStateException("expected %d, was %d: %s".formatted(wanted, status, body));
        }
        return this;
    }
}
