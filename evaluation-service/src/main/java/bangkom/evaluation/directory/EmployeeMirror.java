package bangkom.evaluation.directory;

import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import bangkom.commons.messaging.reconciliation.Reconciliation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The last known state of each civil servant (pegawai); an older event never overwrites a newer one. */
@ApplicationScoped
public class EmployeeMirror {
    private static final String UPSERT = """
            insert into employee_mirror (employee_id, agency_id, unit_id, supervisor_id, active, sequence)
            values (?, ?, ?, ?, ?, ?)
            on conflict (employee_id) do update
                set unit_id = excluded.unit_id, supervisor_id = excluded.supervisor_id, active = excluded.active,
                    sequence = excluded.sequence
                where excluded.sequence > employee_mirror.sequence""";

    private final DataSource database;

    EmployeeMirror(DataSource database) {
        this.database = database;
    }

    void apply(List<ReceivedEvent> events) throws SQLException, UnreadableEvent {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            for (var event : events) {
                var employee = event.data(EmployeeHeard.class);
                upsert.setObject(1, employee.employeeId());
                upsert.setObject(2, event.agencyId());
                upsert.setObject(3, employee.unitId());
                upsert.setObject(4, employee.supervisorId());
                upsert.setBoolean(5, employee.active());
                upsert.setLong(6, event.sequence());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    void erase(List<ReceivedEvent> events) throws SQLException, UnreadableEvent {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        "delete from employee_mirror where agency_id = ? and employee_id = ?")) {
            for (var event : events) {
                delete.setObject(1, event.agencyId());
                delete.setObject(2, event.subjectId());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    /** Those of the given people whom this agency employs now. */
    public Set<UUID> activeAmong(UUID agency, Collection<UUID> ids) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select employee_id from employee_mirror where agency_id = ? and active and employee_id = any(?)")) {
            query.setObject(1, agency);
            query.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            var row = query.executeQuery();
            var known = new HashSet<UUID>();
            while (row.next()) {
                known.add(row.getObject(1, UUID.class));
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Reconciliation.Kind heard(UUID agency) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*), coalesce(sum(sequence), 0) from employee_mirror where agency_id = ?")) {
            query.setObject(1, agency);
            var row = query.executeQuery();
            row.next();
            return new Reconciliation.Kind("bangkom.directory.v1", "employee", row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
