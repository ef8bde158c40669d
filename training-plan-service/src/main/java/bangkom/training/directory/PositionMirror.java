package bangkom.training.directory;

import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The last known state of each position (jabatan); an older event never overwrites a newer one. */
@ApplicationScoped
class PositionMirror {
    private static final String UPSERT = """
            insert into position_mirror
                (position_id, agency_id, code, name, unit_id, job_tier, job_family, job_grade, active, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (position_id) do update
                set code = excluded.code, name = excluded.name, unit_id = excluded.unit_id,
                    job_tier = excluded.job_tier, job_family = excluded.job_family, job_grade = excluded.job_grade,
                    active = excluded.active, sequence = excluded.sequence
                where excluded.sequence > position_mirror.sequence""";

    private final DataSource database;

    PositionMirror(DataSource database) {
        this.database = database;
    }

    void apply(List<ReceivedEvent> events) throws SQLException, UnreadableEvent {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            for (var event : events) {
                var position = event.data(PositionHeard.class);
                upsert.setObject(1, position.positionId());
                upsert.setObject(2, event.agencyId());
                upsert.setString(3, position.code());
                upsert.setString(4, position.name());
                upsert.setObject(5, position.unitId());
                upsert.setString(6, position.jobTier());
                upsert.setString(7, position.jobFamily());
                upsert.setInt(8, position.jobGrade());
                upsert.setBoolean(9, event.type().contains(".upserted."));
                upsert.setLong(10, event.sequence());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
