package bangkom.commons.messaging.outbox;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the sender has put aside, for the operators who find out why and let it go again. */
@ApplicationScoped
@Transactional
public class ParkedEvents {
    private static final int SHOWN = 200;

    private final DataSource database;
    private final Sender sender;

    ParkedEvents(DataSource database, Sender sender) {
        this.database = database;
        this.sender = sender;
    }

    /** The oldest ones. */
    public List<ParkedEvent> oldest() throws SQLException {
        var parked = new ArrayList<ParkedEvent>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select position, topic, partition_key, reason, parked_at,"
                        + " released from parked_event order by position limit " + SHOWN)) {
            var row = query.executeQuery();
            while (row.next()) {
                parked.add(new ParkedEvent(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant(),
                        row.getBoolean(6)));
            }
        }
        return parked;
    }

    /** In their order, before anything newer of the key; 404 if nothing of it is parked. */
    public void release(ParkedKey key) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update parked_event set released = true where topic = ? and partition_key = ?")) {
            update.setString(1, key.topic());
            update.setString(2, key.partitionKey());
            if (update.executeUpdate() == 0) {
                throw new ProblemException(CommonProblem.NOT_FOUND, "%s %s", key.topic(), key.partitionKey());
            }
        }
        sender.wake();
    }
}
