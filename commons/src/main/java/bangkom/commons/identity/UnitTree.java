package bangkom.commons.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Units with everything below them, as this service knows them; read inside a transaction. */
@ApplicationScoped
public class UnitTree {
    private static final String BELOW = """
            with recursive below (unit_id) as (
                %s
                union
                select u.unit_id from unit_place u join below on u.parent_id = below.unit_id where u.agency_id = ?)
            select unit_id from below""";
    private static final String OF_UNIT =
            BELOW.formatted("select u.unit_id from unit_place u where u.agency_id = ? and u.unit_id = ?");
    private static final String OF_PERSON =
            BELOW.formatted("select p.unit_id from person_place p where p.agency_id = ? and p.person_id = ?");

    private final DataSource database;

    UnitTree(DataSource database) {
        this.database = database;
    }

    public Set<UUID> within(UUID agency, UUID unit) {
        return read(OF_UNIT, agency, unit);
    }

    /** The unit of a person, which is the one they manage if they manage one. */
    public Set<UUID> ofPerson(UUID agency, UUID person) {
        return read(OF_PERSON, agency, person);
    }

    private Set<UUID> read(String sql, UUID agency, UUID start) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, agency);
            query.setObject(2, start);
            query.setObject(3, agency);
            var units = new HashSet<UUID>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    units.add(row.getObject(1, UUID.class));
                }
            }
            return units;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
