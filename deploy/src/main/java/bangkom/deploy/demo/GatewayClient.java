package bangkom.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Calls the suite as its users do: through the gateway, each time with the token of the right persona. */
final class GatewayClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> tokens = new HashMap<>();
    private final String gateway;
    private final String issuer;

    GatewayClient(Path runJson) throws IOException {
        var run = JSON.readTree(runJson.toFile());
        this.gateway = run.get("gateway").asText();
        this.issuer = run.get("issuer").asText();
    }

    record Answer(int status, JsonNode body) {
        Answer expect(int wanted) {
            if (status != wanted) {
                throw new UnexpectedAnswer("expected %d, was %d: %s".formatted(wanted, status, body));
            }
            return this;
        }
    }

    /** The suite answered something that the cycle cannot go on with. */
    static final class UnexpectedAnswer extends RuntimeException {
        UnexpectedAnswer(String message) {
            super(message);
        }
    }

    Answer get(String persona, String path) throws IOException, InterruptedException {
        return send(request(persona, path).GET());
    }

    Answer put(String persona, String path, Object body) throws IOException, InterruptedException {
        return send(request(persona, path).PUT(json(body)));
    }

    Answer post(String persona, String path, Object body) throws IOException, InterruptedException {
        return send(request(persona, path).POST(json(body)));
    }

    private HttpRequest.Builder request(String persona, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json");
        return persona == null ? request : request.header("Authorization", "Bearer " + token(persona));
    }

    private String token(String persona) throws IOException, InterruptedException {
        var known = tokens.get(persona);
        if (known == null) {
            var name = URLEncoder.encode(persona, StandardCharsets.UTF_8);
            var asked = HttpRequest.newBuilder(URI.create(issuer + "/personas/" + name))
                    .build();
            known = send(asked).expect(200).body().get("access_token").asText();
            tokens.put(persona, known);
        }
        return known;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return send(request.build());
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    }

    private static HttpRequest.BodyPublisher json(Object body) throws IOException {
        return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }
}
