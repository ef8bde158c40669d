package bangkom.evaluation.directory;

import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** How the units stand to each other, so that a manager sees those below; an older event never overwrites a newer one. */
@ApplicationScoped
class OrgUnitMirror {
    private static final String UPSERT = """
            insert into org_unit_mirror (unit_id, agency_id, parent_id, sequence) values (?, ?, ?, ?)
            on conflict (unit_id) do update set parent_id = excluded.parent_id, sequence = excluded.sequence
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
                upsert.setObject(3, unit.parentId());
                upsert.setLong(4, event.sequence());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
