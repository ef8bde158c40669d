package bangkom.testkit;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** A request of a trial: those are thousands, and RestAssured works longer on one than the service that answers it. */
final class Request {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NORMAL)
            .build();

    private final Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", "application/json"));
    private final StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    private BodyPublisher body = BodyPublishers.noBody();

    private Request() {}

    static Request nobody() {
        return new Request();
    }

    static Request with(String token) {
        return new Request().header("Authorization", "Bearer " + token);
    }

    Request header(String name, Object value) {
        headers.put(name, value.toString());
        return this;
    }

    Request contentType(String type) {
        return header("Content-Type", type);
    }

    Request queryParam(String name, Object value) {
        query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        return this;
    }

    Request body(byte[] content) {
        body = BodyPublishers.ofByteArray(content);
        return this;
    }

    Answer get(String path) {
        return request("GET", path);
    }

    Answer post(String path) {
        return request("POST", path);
    }

    Answer request(String method, String path) {
        try {
            var request = HttpRequest.newBuilder(uri(path))
                    .timeout(Duration.ofMinutes(1))
                    .method(method, body);
            headers.forEach(request::setHeader);
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | URISyntaxException | InterruptedException e) {
            throw new IllegalStateException(method + " " + path, e);
        }
    }

    private URI uri(String path) throws URISyntaxException {
        return URI.create(new URI("http", null, "127.0.0.1", RestAssured.port, path, null, null) + query.toString());
    }
}
