package bangkom.deploy.chaos;

import bangkom.deploy.local.LocalRun;
import bangkom.platform.issuer.Persona;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Calls the suite as one of the sample's personas; that no answer comes is an answer too. */
final class Client {
    /** The longest a request may take: the gateway waits ten seconds for a service. */
    static final Duration PROMISED = Duration.ofSeconds(10);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long TOKEN_NANOS = Duration.ofMinutes(30).toNanos();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final LocalRun run;
    private final List<Persona> personas;

    Client(LocalRun run, List<Persona> personas) {
        this.run = run;
        this.personas = personas;
    }

    Persona persona(String name) {
        return personas.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no persona " + name));
    }

    /** Through the gateway. */
    Answer post(String persona, String path, Map<String, String> headers, Object body) throws InterruptedException {
        return send(run.gateway(), persona, "POST", path, headers, body);
    }

    Answer put(String persona, String path, Object body) throws InterruptedException {
        return send(run.gateway(), persona, "PUT", path, Map.of(), body);
    }

    /** To any address. */
    Answer send(String base, String persona, String method, String path, Map<String, String> headers, Object body)
            throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token(persona))
                .method(method, HttpRequest.BodyPublishers.ofString(text(body)));
        headers.forEach(request::header);
        var start = System.nanoTime();
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body(), millisSince(start));
        } catch (IOException none) {
            return Answer.none(String.valueOf(none), millisSince(start));
        }
    }

    static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private String token(String persona) {
        return tokens.compute(persona, (name, known) -> known != null && !known.isOld() ? known : mint(name))
                .text();
    }

    private Token mint(String persona) {
        return new Token(run.issuer().mint(run.issuer().request(persona(persona))), System.nanoTime());
    }

    private record Token(String text, long minted) {
        boolean isOld() {
            return System.nanoTime() - minted > TOKEN_NANOS;
        }
    }
}
