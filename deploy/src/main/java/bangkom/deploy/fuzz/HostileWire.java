package bangkom.deploy.fuzz;

import bangkom.deploy.demo.Wire;
import bangkom.platform.openapi.ApiDocument;
import bangkom.platform.openapi.ApiOperation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends before each true request the wrong ones that can be made from it. They must be refused as the document says and
 * change nothing: the true one, sent after them, still succeeds and the cycle's figures come out right.
 */
final class HostileWire implements Wire {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SPOILT_OF_AN_OPERATION = 3;
    private static final int KEPT_OF_AN_OPERATION = 3;
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ApiDocument document;
    private final Findings findings;
    private final String gateway;
    private final String issuer;
    private final Map<String, Integer> spoilt = new HashMap<>();
    private final Map<String, List<Sent>> kept = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, String> suspected = new LinkedHashMap<>();

    HostileWire(ApiDocument document, Findings findings, String gateway, String issuer) {
        this.document = document;
        this.findings = findings;
        this.gateway = gateway;
        this.issuer = issuer;
    }

    Map<String, List<Sent>> kept() {
        return kept;
    }

    @Override
    public HttpResponse<String> send(HttpRequest request, String body) throws IOException, InterruptedException {
        var operation = request.uri().toString().startsWith(gateway)
                ? document.find(request.method(), request.uri().getPath())
                : Optional.<ApiOperation>empty();
        if (operation.isEmpty()) {
            return http.send(request, BodyHandlers.ofString());
        }
        var sent = new Sent(
                operation.get(),
                request.uri(),
                request.headers().firstValue("Authorization").orElse(null),
                request.headers().firstValue("Content-Type").orElse(null),
                request.headers().firstValue("If-Match").orElse(null),
                body == null ? null : JSON.readTree(body));
        if (sent.authorization() != null
                && spoilt.merge(sent.operation().id(), 1, Integer::sum) <= SPOILT_OF_AN_OPERATION) {
            spoil(sent);
        }
        var answer = http.send(request, BodyHandlers.ofString());
        judge(sent, "as it should be", answer);
        if (answer.statusCode() < 300) {
            suspected.forEach((what, example) -> findings.wrong(sent.operation(), what, example));
        }
        suspected.clear();
        var same = kept.computeIfAbsent(sent.operation().id(), id -> new ArrayList<>());
        if (answer.statusCode() < 300 && same.size() < KEPT_OF_AN_OPERATION && sent.authorization() != null) {
            same.add(sent);
        }
        return answer;
    }

    private void spoil(Sent sent) throws IOException, InterruptedException {
        refused(sent, "without a token", request(sent, sent.uri(), null, sent.ifMatch(), sent.body()), 401);
        refused(sent, "forged token", request(sent, sent.uri(), forged(sent), sent.ifMatch(), sent.body()), 401);
        var path = sent.uri().getPath();
        if (path.matches(".*" + ID + ".*")) {
            var elsewhere = URI.create(
                    sent.uri().toString().replaceFirst(ID, UUID.randomUUID().toString()));
            refused(sent, "unknown id", request(sent, elsewhere, sent.authorization(), sent.ifMatch(), sent.body()), 0);
            foreign(sent);
        }
        if (sent.body() == null) {
            queries(sent);
            return;
        }
        if (sent.ifMatch() != null) {
            refused(sent, "no If-Match", request(sent, sent.uri(), sent.authorization(), null, sent.body()), 428);
            refused(sent, "stale", request(sent, sent.uri(), sent.authorization(), "\"999999\"", sent.body()), 412);
        }
        var bodies = Spoiler.refused(
                sent.body(), document.body(sent.operation()), sent.operation().isBatch());
        if (document.body(sent.operation()).isMissingNode()) {
            return;
        }
        for (var bad : bodies.entrySet()) {
            refused(sent, bad.getKey(), request(sent, sent.authorization(), sent.contentType(), bad.getValue()), 400);
        }
        refused(
                sent,
                "as text",
                request(sent, sent.authorization(), "text/plain", sent.body().toString()),
                415);
    }

    /** What is ours must look as if it were not there; what is national may be read, never changed. */
    private void foreign(Sent sent) throws IOException, InterruptedException {
        var other = other(sent.authorization());
        if (other == null) {
            return;
        }
        var answer = http.send(
                request(sent, sent.uri(), other, sent.ifMatch(), sent.body()).build(), BodyHandlers.ofString());
        judge(sent, "by another agency", answer);
        if (answer.statusCode() < 300
                && !(sent.body() == null && answer.body().contains("\"NATIONAL\""))
                && !isSharedOrEmpty(sent, answer)) {
            findings.wrong(
                    sent.operation(), "another agency got " + answer.statusCode(), sent.uri() + " " + answer.body());
        }
    }

    private static boolean isSharedOrEmpty(Sent sent, HttpResponse<String> answer) throws IOException {
        return sent.body() == null
                && JSON.readTree(answer.body()).path("items").isEmpty()
                && JSON.readTree(answer.body()).has("items");
    }

    private void queries(Sent sent) throws IOException, InterruptedException {
        var at = sent.uri() + (sent.uri().getQuery() == null ? "?" : "&");
        refused(sent, "unknown parameter", get(sent, at + "unknownParameter=1"), 400);
        if (sent.operation().takes("limit")) {
            refused(sent, "limit 0", get(sent, sent.uri().toString().replaceFirst("\\?.*", "") + "?limit=0"), 400);
        }
        if (sent.operation().takes("cursor")) {
            refused(sent, "bad cursor", get(sent, at.replaceAll("cursor=[^&]*&", "") + "cursor=%21"), 400);
        }
    }

    private HttpRequest.Builder get(Sent sent, String uri) {
        return request(sent, URI.create(uri), sent.authorization(), null, null);
    }

    private void refused(Sent sent, String how, HttpRequest.Builder request, int wanted)
            throws IOException, InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException cut) {
            findings.wrong(sent.operation(), how + " got no answer", sent.uri() + " " + cut);
            return;
        }
        judge(sent, how, answer);
        var right = wanted == 0 ? answer.statusCode() >= 400 : answer.statusCode() == wanted;
        if (!right && !isEmptyList(wanted, answer)) {
            suspected.put(how + " was answered " + answer.statusCode(), sent.uri() + " " + answer.body());
        }
    }

    private static boolean isEmptyList(int wanted, HttpResponse<String> answer) throws IOException {
        return wanted == 0
                && answer.statusCode() == 200
                && JSON.readTree(answer.body()).path("items").isEmpty();
    }

    void judge(Sent sent, String how, HttpResponse<String> answer) {
        findings.answered(sent.operation(), answer.statusCode());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        for (var fault : document.faults(sent.operation(), answer.statusCode(), type, answer.body())) {
            findings.wrong(
                    sent.operation(), fault, how + " " + answer.uri() + " " + sent.body() + " → " + answer.body());
        }
    }

    HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(Sent sent, String authorization, String contentType, String body) {
        var request = HttpRequest.newBuilder(sent.uri())
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", authorization)
                .header("Content-Type", contentType)
                .method(sent.operation().method(), BodyPublishers.ofString(body));
        return sent.ifMatch() == null ? request : request.header("If-Match", sent.ifMatch());
    }

    static HttpRequest.Builder request(Sent sent, URI uri, String authorization, String ifMatch, JsonNode body) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(60))
                .method(
                        sent.operation().method(),
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        if (body != null) {
            request.header("Content-Type", sent.contentType());
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }

    private static String forged(Sent sent) {
        var token = sent.authorization();
        var end = token.lastIndexOf('.') + 1;
        return token.substring(0, end) + new StringBuilder(token.substring(end)).reverse();
    }

    /** The token of the same role in the other agency of the sample. */
    private String other(String authorization) throws IOException, InterruptedException {
        var claims = JSON.readTree(Base64.getUrlDecoder().decode(authorization.split("\\.")[1]));
        var role = claims.at("/roles/0").asText() + "@other";
        if (role.startsWith("OPERATOR")) {
            return null; // works for all agencies
        }
        if (!tokens.containsKey(role)) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(issuer + "/personas/" + role))
                            .build(),
                    BodyHandlers.ofString());
            tokens.put(
                    role,
                    answer.statusCode() == 200
                            ? "Bearer "
                                    + JSON.readTree(answer.body())
                                            .get("access_token")
                                            .asText()
                            : null);
        }
        return tokens.get(role);
    }
}
