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

    public record Told(
            long position, String type, String topic, String key, String subject, long sequence, JsonNode data) {}

    /** All events about a subject, in order, once everything written so far has got its position. */
    public static List<Told> about(String subject) {
        return where("subject = ?", subject);
    }

    public static List<Told> ofType(String type) {
        return where("type = ?", type);
    }

    public static List<Told> all() {
        return after(0);
    }

    static List<Told> after(long position) {
        return where("position > ?", position);
    }

    private static List<Told> where(String condition, Object value) {
        await().atMost(LATEST).until(() -> Sql.number("select count(*) from outbox") == 0);
        var events = new ArrayList<Told>();
        try (var connection = Sql.connect();
                var query =
                        connection.prepareStatement("select position, type, topic, partition_key, subject, sequence,"
                                + " data from event_feed where " + condition + " order by position")) {
            query.setObject(1, value);
            var row = query.executeQuery();
            while (row.next()) {
                events.add(new Told(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6),
                        JSON.readTree(row.getString(7))));
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return events;
    }
}
