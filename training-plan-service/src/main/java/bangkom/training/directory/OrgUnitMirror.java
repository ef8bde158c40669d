package bangkom.training.directory;

import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import bangkom.commons.messaging.reconciliation.Reconciliation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The last known state of each unit; an older event never overwrites a newer one. */
@ApplicationScoped
class OrgUnitMirror {
    private static final String UPSERT = """
            insert into org_unit_mirror
                (unit_id, agency_id, code, name, parent_id, remote, region, connectivity, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (unit_id) do update
                set code = excluded.code, name = excluded.name, parent_id = excluded.parent_id,
                    remote = excluded.remote, region = excluded.region, connectivity = excluded.connectivity,
                    sequence = excluded.sequence
                where excluded.sequence > org_unit_mirror.sequence""";

    private final DataSource database;

    OrgUnitMirror(DataSource database) {
        this.database = database;
    }

    void apply(List<ReceivedEvent> events) throws SQLException, UnreadableEvent {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            for (var event : events) {
                var unit = event.data(OrgUnitHeard.class);
                upsert.setObject(1, unit.unitId());
                upsert.setObject(2, event.agencyId());
                upsert.setString(3, unit.code());
                upsert.setString(4, unit.name());
                upsert.setObject(5, unit.parentId());
                upsert.setBoolean(6, unit.remote());
                upsert.setString(7, unit.region());
                upsert.setString(8, unit.connectivity());
                upsert.setLong(9, event.sequence());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    Reconciliation.Kind heard(UUID agency) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*), coalesce(sum(sequence), 0) from org_unit_mirror where agency_id = ?")) {
            query.setObject(1, agency);
            var row = query.executeQuery();
            row.next();
            return new Reconciliation.Kind("bangkom.directory.v1", "org-unit", row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
