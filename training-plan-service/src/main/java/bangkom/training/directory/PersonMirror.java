package bangkom.training.directory;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.People;
import bangkom.commons.identity.ScopedRead;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The last known name, NIP and rank of each civil servant, by which a token's bearer is found. */
@ApplicationScoped
class PersonMirror implements People {
    private static final String UPSERT = """
            insert into person_mirror (employee_id, agency_id, nip, name, birth_date, rank, sequence)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (employee_id) do update
                set nip = excluded.nip, name = excluded.name, birth_date = excluded.birth_date, rank = excluded.rank,
                    sequence = excluded.sequence
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
                upsert.setString(4, person.name());
                upsert.setObject(5, person.birthDate());
                upsert.setString(6, person.rank());
                upsert.setLong(7, event.sequence());
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
}
