package bangkom.competency.gap;

import bangkom.commons.identity.CurrentScope;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Adds up gaps in the database, in one query. */
@ApplicationScoped
class GapSummaries {
    private final Database database;
    private final CurrentScope scope;

    GapSummaries(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** Without units: of the whole agency. */
    List<GapSummaryRow> by(GapsBy by, Collection<UUID> units, UUID competency) {
        var filter = new StringBuilder();
        var parameters = new ArrayList<Object>(List.of(scope.agencyId()));
        if (units != null) {
            filter.append(" and g.unit_id = any(?::uuid[])");
            parameters.add(units);
        }
        if (competency != null) {
            filter.append(" and g.competency_id = ?");
            parameters.add(competency);
        }
        parameters.add(scope.agencyId());
        var sql = by.sql(filter.toString());
        return filter.isEmpty()
                ? database.overAll(() -> database.list(sql, GapSummaries::row, parameters.toArray()))
                : database.list(sql, GapSummaries::row, parameters.toArray());
    }

    private static GapSummaryRow row(ResultSet row) throws SQLException {
        return new GapSummaryRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getBigDecimal(9));
    }
}
