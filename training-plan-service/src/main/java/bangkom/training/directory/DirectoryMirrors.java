package bangkom.training.directory;

import bangkom.commons.messaging.reconciliation.Reconciliation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Counts what was heard of an agency's directory, to compare with what its owner told. */
@ApplicationScoped
class DirectoryMirrors {
    private static final String COUNT = """
            select 'org-unit', count(*), coalesce(sum(sequence), 0) from org_unit_mirror where agency_id = ?
            union all
            select 'position', count(*), coalesce(sum(sequence), 0) from position_mirror where agency_id = ?
            union all
            select 'employee', count(*), coalesce(sum(sequence), 0) from employee_mirror where agency_id = ?""";

    private final DataSource database;

    DirectoryMirrors(DataSource database) {
        this.database = database;
    }

    List<Reconciliation.Kind> heard(UUID agency) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(COUNT)) {
            query.setObject(1, agency);
            query.setObject(2, agency);
            query.setObject(3, agency);
            var row = query.executeQuery();
            var kinds = new ArrayList<Reconciliation.Kind>();
            while (row.next()) {
                kinds.add(new Reconciliation.Kind(
                        "bangkom.directory.v1", row.getString(1), row.getLong(2), row.getLong(3)));
            }
            return kinds;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
