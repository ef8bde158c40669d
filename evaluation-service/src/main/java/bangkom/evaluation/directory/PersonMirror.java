package bangkom.evaluation.directory;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.People;
import bangkom.commons.identity.ScopedRead;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import bangkom.commons.messaging.reconciliation.Reconciliation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Which civil servant a NIP belongs to, kept to know whom a token speaks for. */
@ApplicationScoped
public class PersonMirror implements People {
    private static final String UPSERT = """
            insert into person_mirror (employee_id, agency_id, nip, sequence) values (?, ?, ?, ?)
            on conflict (employee_id) do update set nip = excluded.nip, sequence = excluded.sequence
                where excluded.sequence > person_mirror.sequence""";

    private final DataSource database;
    private final ScopedRead reads;
    private final CurrentScope scope;

    PersonMirror(DataSource database, ScopedRead reads, CurrentScope scope) {
        this.database = database;
        this.reads = reads;
        this.scope = scope;
    }

    void apply(List<ReceivedEvent> events) throws SQLException, UnreadableEvent {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            for (var event : events) {
                var person = event.data(PersonHeard.class);
                upsert.setObject(1, person.employeeId());
                upsert.setObject(2, event.agencyId());
                upsert.setString(3, person.nip());
                upsert.setLong(4, event.sequence());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    void erase(List<ReceivedEvent> events) throws SQLException, UnreadableEvent {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        "delete from person_mirror where agency_id = ? and employee_id = ?")) {
            for (var event : events) {
                delete.setObject(1, event.agencyId());
                delete.setObject(2, event.subjectId());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    @Override
    public Optional<UUID> employeeWithNip(String nip) {
        return reads.first(
                "select employee_id from person_mirror where agency_id = ? and nip = ? order by employee_id limit 1",
                row -> row.getObject(1, UUID.class),
                scope.agencyId(),
                nip);
    }

    public Reconciliation.Kind heard(UUID agency) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*), coalesce(sum(sequence), 0) from person_mirror where agency_id = ?")) {
            query.setObject(1, agency);
            var row = query.executeQuery();
            row.next();
            return new Reconciliation.Kind("bangkom.internal.person.v1", "person", row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
