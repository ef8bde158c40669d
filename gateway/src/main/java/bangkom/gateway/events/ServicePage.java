package bangkom.gateway.events;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What one service told (halaman layanan): its events, and how far each brings a reader. */
record ServicePage(String service, List<Item> items, long next) {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

    record Item(JsonNode event, Instant time, long position) {}

    /** Throws {@link IOException} for anything that is no page of the feed. */
    static ServicePage read(String service, byte[] body) throws IOException {
        var page = JSON.readTree(body);
        var items = new ArrayList<Item>();
        for (var i = 0; i < page.path("items").size(); i++) {
            var event = page.get("items").get(i);
            items.add(new Item(
                    event, time(event), position(service, page.path("cursors").path(i))));
        }
        return new ServicePage(service, List.copyOf(items), position(service, page.path("next")));
    }

    /** Where a reader is who has taken the first few of these. */
    long after(int taken, long before) {
        if (taken == items.size()) {
            return next;
        }
        // what lies before the first of them was not asked for
        return taken == 0
                ? Math.max(before, items.get(0).position() - 1)
                : items.get(taken - 1).position();
    }

    private static Instant time(JsonNode event) throws IOException {
        try {
            return OffsetDateTime.parse(event.path("time").asText()).toInstant();
        } catch (DateTimeException e) {
            throw new IOException(e);
        }
    }

    private static long position(String service, JsonNode cursor) throws IOException {
        return EventCursor.parse(List.of(cursor.asText()))
                .orElseThrow(() -> new IOException("no cursor: " + cursor))
                .of(service);
    }
}
