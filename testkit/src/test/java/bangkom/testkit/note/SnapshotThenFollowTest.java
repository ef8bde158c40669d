package bangkom.testkit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * Load a list, then follow from its cursor: the same state as looking at the end, whatever was written meanwhile. A
 * longer trial: {@code -Dbangkom.feed.runs=100 -Dbangkom.feed.hold-millis=2000}.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SnapshotThenFollowTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int RUNS = Integer.getInteger("bangkom.feed.runs", 20);
    private static final int HOLD_MILLIS = Integer.getInteger("bangkom.feed.hold-millis", 100);
    private static final int WRITERS = 3;
    private static final int LIMIT = 20;

    private record State(long sequence, String status) {}

    @Test
    void withOneWriterHeldOpenWhileOthersWrite() throws Exception {
        for (int run = 1; run <= RUNS; run++) {
            trial(run);
        }
    }

    private void trial(int run) throws Exception {
        var agency = UUID.randomUUID();
        var slow = UUID.randomUUID();
        var others = Executors.newFixedThreadPool(WRITERS);
        var state = new HashMap<String, State>();
        String cursor;
        try (var held = Sql.connect()) {
            held.setAutoCommit(false);
            begin(held, agency, slow); // has its place in the outbox before all others, and commits after them
            var writing = new ArrayList<Callable<Void>>();
            for (int i = 0; i < WRITERS; i++) {
                writing.add(() -> writeFor(agency, HOLD_MILLIS));
            }
            var written = writing.stream().map(others::submit).toList();
            Thread.sleep(HOLD_MILLIS / 2);
            cursor = snapshot(agency, state);
            Thread.sleep(HOLD_MILLIS / 2);
            held.commit();
            for (var each : written) {
                each.get();
            }
        } finally {
            others.shutdown();
        }
        assertThat(state).as("run %d: uncommitted", run).doesNotContainKey("note:" + slow);
        await().until(() -> Sql.number("select count(*) from outbox") == 0);

        follow(agency, cursor, state);

        var last = new HashMap<String, State>();
        snapshot(agency, last);
        assertThat(last).as("run %d", run).containsKey("note:" + slow).hasSizeGreaterThan(WRITERS);
        assertThat(state).as("run %d", run).isEqualTo(last);
    }

    private static Void writeFor(UUID agency, int millis) {
        var end = System.nanoTime() + millis * 1_000_000L;
        do {
            var note = Api.as(agency, "HR_ADMIN")
                    .body("{\"text\": \"cepat\", \"weight\": 1}")
                    .post("/v1/notes");
            Api.as(agency, "HR_ADMIN").header("If-Match", "\"0\"").post(note.header("Location") + "/publication");
            Api.as(agency, "HR_ADMIN")
                    .body("{\"text\": \"terbuka\", \"weight\": 1}")
                    .post("/v1/notes");
        } while (System.nanoTime() < end);
        return null;
    }

    /** All pages; the first one's cursor is the one to follow from. */
    private static String snapshot(UUID agency, Map<String, State> state) throws IOException {
        String cursor = null;
        var next = "";
        do {
            var answer = Api.as(agency, "HR_ADMIN").get("/v1/notes?limit=200" + next);
            cursor = cursor == null ? answer.header("X-Event-Cursor") : cursor;
            var page = JSON.readTree(answer.asString());
            for (var note : page.get("items")) {
                state.put(
                        "note:" + note.get("id").asText(),
                        new State(
                                note.get("version").asLong() + 1,
                                note.get("status").asText()));
            }
            next = page.has("next") ? "&cursor=" + page.get("next").asText() : null;
        } while (next != null);
        return cursor;
    }

    private static void follow(UUID agency, String cursor, Map<String, State> state) throws IOException {
        var seen = new HashSet<String>();
        List<JsonNode> items;
        do {
            var answer =
                    Api.as(agency, "INTEGRATION_CLIENT").get("/v1/note/events?limit=" + LIMIT + "&after=" + cursor);
            var page = JSON.readTree(answer.asString());
            cursor = page.get("next").asText();
            items = new ArrayList<>();
            page.get("items").forEach(items::add);
            for (var event : items) {
                assertThat(seen.add(event.get("id").asText())).as("told once").isTrue();
                var told = new State(
                        event.get("sequence").asLong(), event.at("/data/status").asText());
                state.merge(
                        event.get("subject").asText(),
                        told,
                        (known, heard) -> heard.sequence() > known.sequence() ? heard : known);
            }
        } while (items.size() == LIMIT);
    }

    private static void begin(Connection held, UUID agency, UUID note) throws SQLException {
        held.createStatement()
                .execute("insert into note (id, agency_id, version, event_sequence, status, text) values ('" + note
                        + "', '" + agency + "', 0, 1, 'OPEN', 'lambat')");
        held.createStatement()
                .execute("insert into outbox (event_id, agency_id, topic, partition_key, type, subject, sequence,"
                        + " occurred_at, data) values (gen_random_uuid(), '" + agency
                        + "', 'bangkom.competency.profile.v1', '" + note + "', 'bangkom.note.written.v1', 'note:"
                        + note + "', 1, now(), '{\"noteId\": \"" + note + "\", \"status\": \"OPEN\"}')");
    }
}
