package bangkom.training.directory;

import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The last known state of each unit; an older event never overwrites a newer one. */
@ApplicationScoped
class OrgUnitMirror {
    private static final String UPSERT = """
            insert into org_unit_mirror
                (unit_id, agency_id, code, name, parent_id, remote, region, connectivity, active, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (unit_id) do update
                set code = excluded.code, name = excluded.name, parent_id = excluded.parent_id,
                    remote = excluded.remote, region = excluded.region, connectivity = excluded.connectivity,
                    active = excluded.active, sequence = excluded.sequence
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
                upsert.setBoolean(9, event.type().contains(".upserted."));
                upsert.setLong(10, event.sequence());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
