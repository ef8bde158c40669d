package bangkom.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;

/** Compares what one service told with what another one heard. */
final class Reconciled {
    private Reconciled() {}

    /** Whether all kinds that the other one keeps are as their owner told them, and there is at least one. */
    static boolean all(JsonNode owned, JsonNode heard) {
        var told = new HashMap<String, JsonNode>();
        owned.get("kinds").forEach(kind -> told.put(kind.get("kind").asText(), kind));
        var compared = 0;
        for (var kind : heard.get("kinds")) {
            var source = told.get(kind.get("kind").asText());
            if (source == null) {
                continue;
            }
            if (!source.get("objects").equals(kind.get("objects"))
                    || !source.get("events").equals(kind.get("events"))) {
                return false;
            }
            compared++;
        }
        return compared > 0;
    }
}
