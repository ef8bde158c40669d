package bangkom.deploy.fuzz;

import bangkom.deploy.client.MediaTypes;
import bangkom.platform.openapi.ApiOperation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A request as it should be, to make others from; a body that is no JSON is one text. */
record Sent(ApiOperation operation, URI uri, String authorization, String contentType, String ifMatch, JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Sent of(ApiOperation operation, HttpRequest request, String body) throws IOException {
        return new Sent(
                operation,
                request.uri(),
                header(request, "Authorization"),
                header(request, "Content-Type"),
                header(request, "If-Match"),
                body == null
                        ? null
                        : MediaTypes.isJson(header(request, "Content-Type"))
                                ? JSON.readTree(body)
                                : TextNode.valueOf(body));
    }

    private static String header(HttpRequest request, String name) {
        return request.headers().firstValue(name).orElse(null);
    }

    /** What an answer says; missing if it is no JSON. */
    static JsonNode content(HttpResponse<String> answer) throws IOException {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return MediaTypes.isJson(type) ? JSON.readTree(answer.body()) : MissingNode.getInstance();
    }

    boolean isFile() {
        return body != null && body.isTextual();
    }

    private String text() {
        return isFile() ? body.asText() : body.toString();
    }

    /** The same from somebody else, elsewhere, or of another version. */
    HttpRequest with(URI otherUri, String otherAuthorization, String otherIfMatch) {
        var request = begun(otherUri, otherAuthorization, otherIfMatch);
        return body == null
                ? request.method(operation.method(), BodyPublishers.noBody()).build()
                : saying(request, contentType, text());
    }

    /** The same person saying something else there. */
    HttpRequest saying(String otherContentType, String otherText) {
        return saying(begun(uri, authorization, ifMatch), otherContentType, otherText);
    }

    /** The same person saying something else of another version. */
    HttpRequest sayingOf(String otherIfMatch, String otherText) {
        return saying(begun(uri, authorization, otherIfMatch), contentType, otherText);
    }

    /** The same text as something that it is not. */
    HttpRequest as(String otherContentType) {
        return saying(otherContentType, text());
    }

    static HttpRequest read(URI uri, String authorization) {
        return begun(uri, authorization, null).build();
    }

    private HttpRequest saying(HttpRequest.Builder request, String type, String text) {
        return request.header("Content-Type", type)
                .method(operation.method(), BodyPublishers.ofString(text))
                .build();
    }

    private static HttpRequest.Builder begun(URI uri, String authorization, String ifMatch) {
        var request = HttpRequest.newBuilder(uri).timeout(PATIENCE);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }
}
