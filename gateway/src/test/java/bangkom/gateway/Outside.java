package bangkom.gateway;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/** Someone before the door, with an ordinary client or with bytes of his own making. */
final class Outside {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Outside() {}

    static HttpResponse<String> get(String path, String token, String... headers) throws Exception {
        return send(request(path, token, headers).GET());
    }

    static HttpResponse<String> post(String path, String token, String body, String... headers) throws Exception {
        return send(request(path, token, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static HttpRequest.Builder request(String path, String token, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    /** Sends bytes as they are and reads until the door closes or falls silent. */
    static String raw(String bytes) throws IOException {
        try (var socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new StringBuilder();
            var buffer = new byte[8_192];
            try {
                for (var read = 0; (read = socket.getInputStream().read(buffer)) >= 0; ) {
                    answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                }
                answer.append("<closed>");
            } catch (java.net.SocketTimeoutException silent) {
                answer.append("<silent>");
            }
            return answer.toString();
        }
    }

    static String token(String persona) throws Exception {
        return token(persona, "");
    }

    static String token(String persona, String query) throws Exception {
        var issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        var answer = send(HttpRequest.newBuilder(URI.create(issuer + "/personas/" + persona + query)));
        return new JsonObject(answer.body()).getString("access_token");
    }

    private static int port() {
        return ConfigProvider.getConfig().getValue("bangkom.gateway.port", Integer.class);
    }
}
