package bangkom.deploy.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Stands where a service or the gateway stands in a run: says that it is ready and what time it has. */
public final class FakeService {
    private FakeService() {}

    public static void main(String[] args) throws IOException {
        var began = Instant.now();
        var start = Instant.parse(System.getenv().getOrDefault("BANGKOM_CLOCK_START", "2025-01-06T01:00:00Z"));
        serve(System.getenv("QUARKUS_HTTP_PORT"), began, start);
        if (System.getProperty("bangkom.gateway.port") != null) {
            serve(System.getProperty("bangkom.gateway.port"), began, start);
        }
    }

    private static void serve(String told, Instant began, Instant start) throws IOException {
        var port = Integer.parseInt(told);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            var now = start.plus(Duration.between(began, Instant.now()));
            var body = ("{\"now\":\"" + now + "\",\"start\":\"" + start + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }
}
