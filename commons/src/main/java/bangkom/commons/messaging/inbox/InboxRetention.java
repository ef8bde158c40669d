package bangkom.commons.messaging.inbox;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets which events were received once no topic has them any more; until then a fact sent again is known. */
@ApplicationScoped
class InboxRetention {
    private final DataSource database;
    private final Clock clock;
    private final Duration kept;

    InboxRetention(DataSource database, Clock clock, @ConfigProperty(name = "bangkom.inbox.kept") Duration kept) {
        this.database = database;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from inbox where received_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(kept)));
            delete.executeUpdate();
        }
    }
}
