package bangkom.evaluation.session;

import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import bangkom.commons.messaging.reconciliation.Reconciliation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** Who completed which session (peserta yang lulus). */
@ApplicationScoped
public class CompletionMirror {
    private static final String UPSERT = """
            insert into completion_mirror
                (completion_id, agency_id, session_id, employee_id, supervisor_id, completed_on, sequence)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (completion_id) do update
                set supervisor_id = excluded.supervisor_id, completed_on = excluded.completed_on,
                    sequence = excluded.sequence
                where excluded.sequence > completion_mirror.sequence""";

    private final DataSource database;

    CompletionMirror(DataSource database) {
        this.database = database;
    }

    /** Answers with the sessions concerned, of which this transaction is then the only one to change the participants. */
    List<UUID> apply(List<ReceivedEvent> events) throws SQLException, UnreadableEvent {
        var sessions = new TreeSet<UUID>();
        for (var event : events) {
            sessions.add(event.data(CompletionHeard.class).sessionId());
        }
        hold(sessions);
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            for (var event : events) {
                var completion = event.data(CompletionHeard.class);
                upsert.setObject(1, completion.completionId());
                upsert.setObject(2, event.agencyId());
                upsert.setObject(3, completion.sessionId());
                upsert.setObject(4, completion.employeeId());
                upsert.setObject(5, completion.supervisorId());
                upsert.setObject(6, completion.completedOn());
                upsert.setLong(7, event.sequence());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
        return List.copyOf(sessions);
    }

    /** Until this transaction ends no other one hears of participants of these sessions or opens an evaluation of them. */
    public void hold(Collection<UUID> sessions) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("""
                        select pg_advisory_xact_lock(hashtextextended(id::text, 0))
                        from (select id from unnest(?) id order by id) one_order""")) {
            lock.setArray(1, connection.createArrayOf("uuid", sessions.toArray()));
            lock.executeQuery();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public int count(UUID agency, UUID session) {
        return completedBy(agency, session).size();
    }

    public Set<UUID> completedBy(UUID agency, UUID session) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select distinct employee_id from completion_mirror where agency_id = ? and session_id = ?")) {
            query.setObject(1, agency);
            query.setObject(2, session);
            var row = query.executeQuery();
            var people = new HashSet<UUID>();
            while (row.next()) {
                people.add(row.getObject(1, UUID.class));
            }
            return people;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Reconciliation.Kind heard(UUID agency) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*), coalesce(sum(sequence), 0) from completion_mirror where agency_id = ?")) {
            query.setObject(1, agency);
            var row = query.executeQuery();
            row.next();
            return new Reconciliation.Kind(
                    "bangkom.training.participation.v1", "completion", row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
