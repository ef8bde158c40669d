package bangkom.competency.needs.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored findings, each with what it was said in. */
@ApplicationScoped
public class Findings {
    private static final String INSERT = """
            insert into need_finding (agency_id, source_kind, source_id, place, needs_analysis_id, unit_id, competency_id,
                employee_id, target_level, urgency, note, counts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            select source_id, unit_id, competency_id, employee_id, target_level, urgency, note from need_finding
            where agency_id = ? and source_id = any(?) order by source_id, place""";

    private final DataSource database;

    Findings(DataSource database) {
        this.database = database;
    }

    /** What does not count yet is kept, and counts once it is confirmed. */
    public void add(UUID agency, UUID analysis, String kind, UUID source, List<Finding> findings, boolean counts) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (int place = 0; place < findings.size(); place++) {
                var finding = findings.get(place);
                insert.setObject(1, agency);
                insert.setString(2, kind);
                insert.setObject(3, source);
                insert.setInt(4, place);
                insert.setObject(5, analysis);
                insert.setObject(6, finding.unitId());
                insert.setObject(7, finding.competencyId());
                insert.setObject(8, finding.employeeId());
                insert.setObject(9, finding.targetLevel(), Types.INTEGER);
                insert.setObject(10, finding.urgency(), Types.INTEGER);
                insert.setString(11, finding.note());
                insert.setBoolean(12, counts);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void confirm(UUID agency, UUID source) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update need_finding set counts = true where agency_id = ? and source_id = ?")) {
            update.setObject(1, agency);
            update.setObject(2, source);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Map<UUID, List<Finding>> of(UUID agency, Collection<UUID> sources) {
        var found = new HashMap<UUID, List<Finding>>();
        sources.forEach(source -> found.put(source, new ArrayList<>()));
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(SELECT)) {
            query.setObject(1, agency);
            query.setArray(2, connection.createArrayOf("uuid", sources.toArray()));
            var row = query.executeQuery();
            while (row.next()) {
                found.get(row.getObject(1, UUID.class))
                        .add(new Finding(
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getObject(4, UUID.class),
                                row.getObject(5, Integer.class),
                                row.getObject(6, Integer.class),
                                row.getString(7)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
