package bangkom.testkit;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the service under test has told so far, read past row-level security. */
public final class Feed {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An import before it may have left much to send. */
    private static final Duration LATEST = Duration.ofMinutes(1);

    private Feed() {}

    public record Told(String type, String topic, String key, String subject, long sequence, JsonNode data) {}

    /** All events about a subject, in order, once everything written so far has got its position. */
    public static List<Told> about(String subject) {
        return all().stream().filter(event -> event.subject().equals(subject)).toList();
    }

    public static List<Told> ofType(String type) {
        return all().stream().filter(event -> event.type().equals(type)).toList();
    }

    public static List<Told> all() {
        await().atMost(LATEST).until(() -> Sql.number("select count(*) from outbox") == 0);
        var events = new ArrayList<Told>();
        try (var connection = Sql.connect();
                var row = connection
                        .createStatement()
                        .executeQuery("select type, topic, partition_key, subject, sequence, data from event_feed"
                                + " order by position")) {
            while (row.next()) {
                events.add(new Told(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        JSON.readTree(row.getString(6))));
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return events;
    }
}
