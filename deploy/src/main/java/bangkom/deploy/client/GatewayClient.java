package bangkom.deploy.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls the suite as its users do: through the gateway, each time with the token of the right person. */
public final class GatewayClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long TOKEN_NANOS = Duration.ofMinutes(2).toNanos();

    private final Wire wire;
    private final Map<As, Token> tokens = new HashMap<>();
    private final String gateway;
    private final String issuer;

    public GatewayClient(Path runJson, Wire wire) throws IOException {
        this.wire = wire;
        var run = JSON.readTree(runJson.toFile());
        this.gateway = run.get("gateway").asText();
        this.issuer = run.get("issuer").asText();
    }

    /** Who calls: a persona of the sample, or one with the NIP of another civil servant. */
    public record As(String persona, String nip) {
        public static As persona(String name) {
            return new As(name, null);
        }
    }

    private record Token(String text, long mintedNanos) {}

    public record Answer(String call, int status, String etag, JsonNode body) {
        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new UnexpectedAnswer("%s: expected %d, was %d: %s".formatted(call, wanted, status, body));
            }
            return this;
        }
    }

    /** The suite answered something that the cycle cannot go on with. */
    public static final class UnexpectedAnswer extends RuntimeException {
        public UnexpectedAnswer(String message) {
            super(message);
        }
    }

    public Answer get(As who, String path) throws IOException, InterruptedException {
        return send(request(who, path).GET(), null);
    }

    public Answer put(As who, String path, Object body) throws IOException, InterruptedException {
        return send(request(who, path), "PUT", body);
    }

    public Answer post(As who, String path, Object body) throws IOException, InterruptedException {
        return send(request(who, path), "POST", body);
    }

    /** Sends a file. */
    public Answer upload(As who, String path, String mediaType, String text) throws IOException, InterruptedException {
        var request = request(who, path).setHeader("Content-Type", mediaType);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(text)), text);
    }

    /** A creation that counts once, however often it is sent. */
    public Answer postOnce(As who, String path, String key, Object body) throws IOException, InterruptedException {
        return send(request(who, path).header("Idempotency-Key", key), "POST", body);
    }

    /** Does a verb to the state that this caller sees now. */
    public Answer act(As who, String path, String verb, Object body) throws IOException, InterruptedException {
        var seen = get(who, path).expect(200);
        return send(request(who, path + "/" + verb).header("If-Match", seen.etag()), "POST", body);
    }

    /** Replaces a part of what this caller sees now. */
    public Answer replace(As who, String path, String part, Object body) throws IOException, InterruptedException {
        var seen = get(who, path).expect(200);
        return send(request(who, path + "/" + part).header("If-Match", seen.etag()), "PUT", body);
    }

    /** Replaces what this caller sees now. */
    public Answer replace(As who, String path, Object body) throws IOException, InterruptedException {
        var seen = get(who, path).expect(200);
        return send(request(who, path).header("If-Match", seen.etag()), "PUT", body);
    }

    /** Takes away what this caller sees now, or a part of it. */
    public Answer remove(As who, String path, String part) throws IOException, InterruptedException {
        var seen = get(who, path).expect(200);
        return send(request(who, path + part).header("If-Match", seen.etag()).DELETE(), null);
    }

    /** Changes parts of the state that this caller sees now. */
    public Answer patch(As who, String path, Object body) throws IOException, InterruptedException {
        var seen = get(who, path).expect(200);
        var request = request(who, path)
                .setHeader("Content-Type", "application/merge-patch+json")
                .header("If-Match", seen.etag());
        return send(request, "PATCH", body);
    }

    /** Everything of a list, page after page. */
    public List<JsonNode> all(As who, String path) throws IOException, InterruptedException {
        var found = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var next = path + (path.contains("?") ? "&" : "?") + "limit=200" + cursor;
            var page = get(who, next).expect(200).body();
            page.get("items").forEach(found::add);
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + URLEncoder.encode(page.get("next").asText(), StandardCharsets.UTF_8)
                    : null;
        } while (cursor != null);
        return found;
    }

    private HttpRequest.Builder request(As who, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json");
        return who == null ? request : request.header("Authorization", "Bearer " + token(who));
    }

    private String token(As who) throws IOException, InterruptedException {
        var known = tokens.get(who);
        if (known == null || System.nanoTime() - known.mintedNanos() > TOKEN_NANOS) {
            var name = URLEncoder.encode(who.persona(), StandardCharsets.UTF_8);
            var asked = URI.create(issuer + "/personas/" + name + (who.nip() == null ? "" : "?nip=" + who.nip()));
            var answer = send(HttpRequest.newBuilder(asked), null).expect(200);
            known = new Token(answer.body().get("access_token").asText(), System.nanoTime());
            tokens.put(who, known);
        }
        return known.text();
    }

    private Answer send(HttpRequest.Builder request, String method, Object body)
            throws IOException, InterruptedException {
        var text = JSON.writeValueAsString(body);
        return send(request.method(method, HttpRequest.BodyPublishers.ofString(text)), text);
    }

    private Answer send(HttpRequest.Builder request, String body) throws IOException, InterruptedException {
        var sent = request.build();
        var answer = wire.send(sent, body);
        return new Answer(
                sent.method() + " " + sent.uri().getPath(),
                answer.statusCode(),
                answer.headers().firstValue("ETag").orElse(null),
                content(answer));
    }

    /** What is not JSON is one text. */
    private static JsonNode content(HttpResponse<String> answer) throws IOException {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return MediaTypes.isJson(type) ? JSON.readTree(answer.body()) : TextNode.valueOf(answer.body());
    }
}
