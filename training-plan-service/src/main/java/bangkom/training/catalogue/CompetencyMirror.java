package bangkom.training.catalogue;

import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The published competencies, an agency's own and the national ones. */
@ApplicationScoped
public class CompetencyMirror {
    private static final String UPSERT = """
            insert into competency_mirror
                (competency_id, agency_id, dictionary_id, code, name, kind, visibility, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (competency_id) do update
                set dictionary_id = excluded.dictionary_id, code = excluded.code, name = excluded.name,
                    kind = excluded.kind, visibility = excluded.visibility, sequence = excluded.sequence
                where excluded.sequence > competency_mirror.sequence""";
    private static final String KNOWN = """
            select competency_id from competency_mirror
            where competency_id = any (?) and (agency_id = ? or visibility = 'NATIONAL')""";

    private final DataSource database;

    CompetencyMirror(DataSource database) {
        this.database = database;
    }

    void apply(List<ReceivedEvent> events) throws SQLException, UnreadableEvent {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            for (var event : events) {
                var competency = event.data(CompetencyHeard.class);
                upsert.setObject(1, competency.competencyId());
                upsert.setObject(2, event.agencyId());
                upsert.setObject(3, competency.dictionaryId());
                upsert.setString(4, competency.code());
                upsert.setString(5, competency.name());
                upsert.setString(6, competency.kind());
                upsert.setString(7, competency.visibility());
                upsert.setLong(8, event.sequence());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    /** Those of the given ids that an agency may refer to. */
    public Set<UUID> known(UUID agency, Collection<UUID> ids) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(KNOWN)) {
            query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            query.setObject(2, agency);
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
}
