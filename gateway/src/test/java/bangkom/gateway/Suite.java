package bangkom.gateway;

import bangkom.platform.FreePort;
import bangkom.platform.issuer.Issuer;
import bangkom.platform.issuer.Persona;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What stands around the door in its tests: a token issuer, services that answer, one that is away, one that babbles. */
public class Suite implements QuarkusTestResourceLifecycleManager {
    private Vertx vertx;
    private Issuer issuer;

    @Override
    public Map<String, String> start() {
        try {
            vertx = Vertx.vertx();
            issuer = new Issuer(
                    Files.createTempDirectory(Path.of("target"), "issuer"),
                    0,
                    Map.of(),
                    List.of(
                            new Persona("ani", "ani", "agency", List.of("HR_ADMIN"), Map.of()),
                            new Persona("modest", "modest", "agency", List.of("HR_ADMIN"), Map.of()),
                            new Persona("operator", "operator", null, List.of("OPERATOR"), Map.of())));
            var rubbish = vertx.createNetServer()
                    .connectHandler(socket -> socket.handler(asked -> socket.end(Buffer.buffer(babble(asked)))))
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(5, TimeUnit.SECONDS);
            return Map.ofEntries(
                    Map.entry("quarkus.oidc.auth-server-url", issuer.url()),
                    Map.entry("bangkom.demo", "true"),
                    Map.entry("bangkom.gateway.port", Integer.toString(FreePort.find())),
                    Map.entry("bangkom.gateway.routes", "/test-routes.json"),
                    Map.entry("bangkom.gateway.timeout", "1s"),
                    Map.entry("bangkom.gateway.requests-per-minute-of.modest", "3"),
                    Map.entry("bangkom.gateway.origins", "https://screens.example.go.id"),
                    Map.entry("bangkom.gateway.health-interval", "200ms"),
                    Map.entry("bangkom.gateway.max-body-bytes", "100000"),
                    Map.entry("bangkom.gateway.upstreams.competency", service("competency")),
                    Map.entry("bangkom.gateway.upstreams.training", service("training")),
                    Map.entry("bangkom.gateway.upstreams.evaluation", service("evaluation")),
                    Map.entry("bangkom.gateway.upstreams.absent", "127.0.0.1:" + FreePort.find()),
                    Map.entry("bangkom.gateway.upstreams.rubbish", "127.0.0.1:" + rubbish.actualPort()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String babble(Buffer asked) {
        return asked.toString().startsWith("GET /q/") ? "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n" : "hello\n";
    }

    private String service(String name) throws Exception {
        return "127.0.0.1:" + new NeighbourService(name).listen(vertx);
    }

    @Override
    public void stop() {
        issuer.close();
        vertx.close();
    }
}
