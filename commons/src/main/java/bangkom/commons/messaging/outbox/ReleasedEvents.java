package bangkom.commons.messaging.outbox;

import bangkom.commons.messaging.feed.FeedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parked events that an operator has released, as the sender sees them. */
final class ReleasedEvents {
    private ReleasedEvents() {}

    static List<FeedEvent> oldest(Connection connection, int limit) throws SQLException {
        var events = new ArrayList<FeedEvent>();
        try (var query = connection.prepareStatement("select " + FeedEvent.COLUMNS
                + " from event_feed join (select position as parked from parked_event where released"
                + " order by position limit ?) p on parked = position order by position")) {
            query.setInt(1, limit);
            var row = query.executeQuery();
            while (row.next()) {
                events.add(FeedEvent.of(row));
            }
        }
        return events;
    }

    static void sent(Connection connection, FeedEvent event) throws SQLException {
        try (var delete = connection.prepareStatement("delete from parked_event where position = ?")) {
            delete.setLong(1, event.position());
            delete.executeUpdate();
        }
    }

    /** It failed again: it and all behind it wait for the next release. */
    static void parkAgain(Connection connection, FeedEvent event, String reason) throws SQLException {
        try (var update = connection.prepareStatement("update parked_event set released = false,"
                + " reason = case position when ? then ? else reason end where topic = ? and partition_key = ?")) {
            update.setLong(1, event.position());
            update.setString(2, reason);
            update.setString(3, event.topic());
            update.setString(4, event.key());
            update.executeUpdate();
        }
    }

    static Set<String> keys(Connection connection) throws SQLException {
        var keys = new HashSet<String>();
        try (var query = connection.prepareStatement("select distinct topic, partition_key from parked_event")) {
            var row = query.executeQuery();
            while (row.next()) {
                keys.add(row.getString(1) + '\n' + row.getString(2));
            }
        }
        return keys;
    }
}
