package bangkom.commons.identity;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** The agencies this service has met, for schedulers that go from one to the next. */
@ApplicationScoped
public class KnownAgencies {
    private final DataSource database;
    private final Set<UUID> stored = ConcurrentHashMap.newKeySet();

    KnownAgencies(DataSource database) {
        this.database = database;
    }

    /** Cheap when repeated; it has its own transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void met(UUID agency) throws SQLException {
        if (stored.contains(agency)) {
            return;
        }
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement("insert into known_agency values (?) on conflict do nothing")) {
            insert.setObject(1, agency);
            insert.executeUpdate();
        }
        stored.add(agency);
    }

    /** For what is done again after a while: one agency's trouble is logged and keeps no other waiting. */
    public void each(String what, Work work) throws SQLException {
        for (var agency : all()) {
            try {
                work.of(agency);
            } catch (Exception e) {
                Log.warnf(e, "%s of agency %s: later", what, agency);
            }
        }
    }

    @Transactional
    List<UUID> all() throws SQLException {
        var agencies = new ArrayList<UUID>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select id from known_agency order by id")) {
            var row = query.executeQuery();
            while (row.next()) {
                agencies.add(row.getObject(1, UUID.class));
            }
        }
        return agencies;
    }

    /** What is done for one agency. */
    @FunctionalInterface
    public interface Work {
        void of(UUID agency) throws Exception;
    }
}
