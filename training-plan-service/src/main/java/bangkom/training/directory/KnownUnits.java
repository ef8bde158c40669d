package bangkom.training.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Which units an agency may refer to: those still there. */
@ApplicationScoped
public class KnownUnits {
    private final DataSource database;

    KnownUnits(DataSource database) {
        this.database = database;
    }

    public Set<UUID> among(UUID agency, Collection<UUID> ids) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select unit_id from org_unit_mirror where agency_id = ? and active and unit_id = any (?)")) {
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
}
