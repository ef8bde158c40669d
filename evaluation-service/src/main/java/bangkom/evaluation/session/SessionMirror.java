package bangkom.evaluation.session;

import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.reconciliation.Reconciliation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** The last known state of each session; an older event never overwrites a newer one. */
@ApplicationScoped
public class SessionMirror {
    private static final String UPSERT = """
            insert into session_mirror (session_id, agency_id, plan_item_id, programme_id, provider_id, title, status,
                starts_at, ends_at, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (session_id) do update
                set plan_item_id = excluded.plan_item_id, programme_id = excluded.programme_id,
                    provider_id = excluded.provider_id, title = excluded.title, status = excluded.status,
                    starts_at = excluded.starts_at, ends_at = excluded.ends_at, sequence = excluded.sequence
                where excluded.sequence > session_mirror.sequence""";

    private final DataSource database;

    SessionMirror(DataSource database) {
        this.database = database;
    }

    void apply(ReceivedEvent event, SessionHeard session) throws SQLException {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            upsert.setObject(1, session.sessionId());
            upsert.setObject(2, event.agencyId());
            upsert.setObject(3, session.planItemId());
            upsert.setObject(4, session.programmeId());
            upsert.setObject(5, session.providerId());
            upsert.setString(6, session.title());
            upsert.setString(7, session.status());
            upsert.setObject(8, session.startsAt().atOffset(ZoneOffset.UTC));
            upsert.setObject(9, session.endsAt().atOffset(ZoneOffset.UTC));
            upsert.setLong(10, event.sequence());
            upsert.executeUpdate();
        }
    }

    public boolean knows(UUID agency, UUID session) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select 1 from session_mirror where agency_id = ? and session_id = ?")) {
            query.setObject(1, agency);
            query.setObject(2, session);
            return query.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Reconciliation.Kind heard(UUID agency) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*), coalesce(sum(sequence), 0) from session_mirror where agency_id = ?")) {
            query.setObject(1, agency);
            var row = query.executeQuery();
            row.next();
            return new Reconciliation.Kind("bangkom.training.session.v1", "session", row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
