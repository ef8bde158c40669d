package bangkom.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The feeds of the services behind the door: each has its events at odd positions, some of them told late. */
final class NeighbourFeed {
    /** The minute of each event, by service, in the order of their positions. */
    static final Map<String, List<Integer>> MINUTES = Map.of(
            "competency", List.of(1, 2, 3, 10, 11, 12, 13),
            "training", List.of(4, 9, 5, 6, 14),
            "evaluation", List.of(7, 8));

    private NeighbourFeed() {}

    static void answer(String name, HttpServerRequest request) {
        var subject = request.getParam("subject");
        if ("status:503".equals(subject) && name.equals("evaluation")) {
            request.response().setStatusCode(503).end();
            return;
        }
        if ("status:403".equals(subject) && name.equals("training")) {
            request.response().setStatusCode(403).end();
            return;
        }
        var minutes = MINUTES.get(name);
        var end = minutes.size() * 2;
        var after = request.getParam("since") == null
                ? Integer.parseInt(plain(request.getParam("after")).replace(name + "=", ""))
                : before(minutes, Instant.parse(request.getParam("since")));
        if (after > end) {
            request.response().setStatusCode(400).end();
            return;
        }
        var limit = Integer.parseInt(request.getParam("limit"));
        var items = new JsonArray();
        var cursors = new JsonArray();
        for (var i = 0; i < minutes.size() && items.size() < limit; i++) {
            if (2 * i + 1 > after) {
                items.add(event(name, i, minutes.get(i), request));
                cursors.add(cursor(name + "=" + (2 * i + 1)));
            }
        }
        var next = items.size() < limit ? cursor(name + "=" + end) : cursors.getString(limit - 1);
        request.response()
                .end(new JsonObject()
                        .put("items", items)
                        .put("cursors", cursors)
                        .put("next", next)
                        .toBuffer());
    }

    /** The position before the first event of that minute or later. */
    private static int before(List<Integer> minutes, Instant since) {
        var minute = since.atOffset(ZoneOffset.UTC).getMinute();
        for (var i = 0; i < minutes.size(); i++) {
            if (minutes.get(i) >= minute) {
                return 2 * i;
            }
        }
        return minutes.size() * 2;
    }

    private static JsonObject event(String name, int i, int minute, HttpServerRequest request) {
        return new JsonObject()
                .put("id", name + "-" + i)
                .put("time", "2026-01-01T00:%02d:00Z".formatted(minute))
                .put(
                        "asked",
                        new JsonObject()
                                .put("types", new JsonArray(request.params().getAll("type")))
                                .put("subject", request.getParam("subject"))
                                .put("authorization", request.getHeader("Authorization")));
    }

    static String cursor(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    private static String plain(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
    }
}
