package bangkom.deploy.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The service has answered, the client has heard nothing, and the answer is known all the same. */
class LosingRelayTest {
    @Test
    void keepsTheAnswerToItself() throws Exception {
        var asked = new ArrayList<String>();
        var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var body = "ya, Müller".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.sendResponseHeaders(201, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
        try (var relay = new LosingRelay(service.getAddress().getPort())) {
            var http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            var request = HttpRequest.newBuilder(URI.create(relay.url() + "/x"))
                    .POST(HttpRequest.BodyPublishers.ofString("minta"))
                    .build();
            assertThatThrownBy(() -> http.send(request, BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
            var lost = relay.lost();
            assertThat(lost.status()).isEqualTo(201);
            assertThat(lost.header("ETag")).isEqualTo("\"7\"");
            assertThat(lost.body()).isEqualTo("ya, Müller");
            assertThat(asked).containsExactly("minta");
        } finally {
            service.stop(0);
        }
    }
}
