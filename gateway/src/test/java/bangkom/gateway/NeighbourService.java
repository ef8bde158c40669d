package bangkom.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A service behind the door, over real HTTP: tells what reached it, knows a little graph, has a feed, can be slow and break off. */
final class NeighbourService {
    static final String NEED = "training-need:00000000-0000-7000-8000-000000000001";
    static final String PLAN_ITEM = "plan-item:00000000-0000-7000-8000-000000000002";
    static final String OTHER_ITEM = "plan-item:00000000-0000-7000-8000-000000000003";
    static final String CERTIFICATE = "certificate:00000000-0000-7000-8000-000000000004";
    static final String EVALUATION = "evaluation:00000000-0000-7000-8000-000000000005";
    static final String CURSED = "training-need:00000000-0000-7000-8000-00000000dead";

    private static final List<String[]> LINKS = List.of(
            new String[] {"competency", NEED, PLAN_ITEM},
            new String[] {"competency", NEED, OTHER_ITEM},
            new String[] {"training", PLAN_ITEM, CERTIFICATE},
            new String[] {"evaluation", CERTIFICATE, EVALUATION});

    private final String name;
    private Vertx vertx;

    NeighbourService(String name) {
        this.name = name;
    }

    int listen(Vertx on) throws Exception {
        vertx = on;
        return on.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS)
                .actualPort();
    }

    private void answer(HttpServerRequest request) {
        var response = request.response();
        var path = request.path();
        if (path.equals("/q/health/ready")) {
            response.end();
        } else if (path.endsWith("/slow")) {
            vertx.setTimer(5_000, late -> response.end());
        } else if (path.endsWith("/breaks-off")) {
            response.putHeader("Content-Length", "100000");
            response.write(Buffer.buffer(new byte[20_000]))
                    .onComplete(written -> request.connection().close());
        } else if (path.endsWith("/trace-links")) {
            response.end(links(request).toBuffer());
        } else if (path.equals("/v1/" + name + "/own-data")) {
            boolean stranger = name.equals("training") && "en".equals(request.getHeader("Accept-Language"));
            response.setStatusCode(stranger ? 403 : 200).end("{\"of\":\"" + name + "\"}");
        } else if (path.equals("/v1/" + name + "/events")) {
            NeighbourFeed.answer(name, request);
        } else if (path.equals("/v1/demo/clock/advance")) {
            request.body().onSuccess(body -> response.end("{\"now\":\"2026-04-01T00:00:00Z\"}"));
        } else {
            request.body().onSuccess(body -> echo(request, body));
        }
    }

    private void echo(HttpServerRequest request, Buffer body) {
        var headers = new JsonObject();
        request.headers()
                .forEach(header -> headers.put(header.getKey().toLowerCase(java.util.Locale.ROOT), header.getValue()));
        request.response()
                .putHeader("Server", "secret/1.0")
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("length", body.length())
                        .toBuffer());
    }

    /** Each service owns the kinds and links named after it, as in the real suite. */
    private JsonObject links(HttpServerRequest request) {
        var asked = request.params().getAll("node");
        if (name.equals("evaluation") && asked.contains(CURSED)) {
            request.response().setStatusCode(500);
        }
        var nodes = new JsonArray();
        var links = new JsonArray();
        asked.stream().filter(key -> owner(key).equals(name)).forEach(key -> nodes.add(node(key)));
        for (var link : LINKS) {
            if (link[0].equals(name) && (asked.contains(link[1]) || asked.contains(link[2]))) {
                links.add(
                        new JsonObject().put("from", link[1]).put("to", link[2]).put("relation", "led-to"));
            }
        }
        return new JsonObject().put("nodes", nodes).put("links", links);
    }

    private static JsonObject node(String key) {
        var parts = key.split(":");
        return new JsonObject()
                .put("kind", parts[0])
                .put("id", parts[1])
                .put("label", parts[0])
                .put("status", "OPEN")
                .put("at", "2026-01-0" + parts[1].charAt(35) + "T00:00:00Z");
    }

    private static String owner(String key) {
        if (key.endsWith("9999")) {
            return "nobody";
        }
        return key.startsWith("training-need:")
                ? "competency"
                : key.startsWith("evaluation:") ? "evaluation" : "training";
    }
}
