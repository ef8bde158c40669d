package bangkom.competency.gap;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The gaps of every unit in every competency that its people's jobs require, a page in one query. */
@ApplicationScoped
class HeatMap {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String CELLS = """
            select g.unit_id, min(u.name), g.competency_id, min(c.code), min(c.name), count(*), count(g.actual),
                count(*) filter (where g.required > g.actual), round(avg(g.required - g.actual), 2)
            from employee_gap g
            join org_unit u on u.agency_id = g.agency_id and u.id = g.unit_id
            join competency c on c.id = g.competency_id
            where g.agency_id = ? and (g.unit_id, g.competency_id) > (?, ?)%s
            group by g.unit_id, g.competency_id order by g.unit_id, g.competency_id limit ?""";

    private final Database database;
    private final CurrentScope scope;

    HeatMap(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** Without units: of the whole agency. */
    List<HeatMapCell> after(Cursor cursor, int limit, Collection<UUID> units) {
        var parameters = new ArrayList<Object>(List.of(scope.agencyId(), cursor.id(), competency(cursor)));
        if (units != null) {
            parameters.add(units);
        }
        parameters.add(limit + 1);
        return database.list(
                CELLS.formatted(units == null ? "" : " and g.unit_id = any(?::uuid[])"),
                HeatMap::cell,
                parameters.toArray());
    }

    static Cursor at(HeatMapCell cell) {
        return new Cursor(cell.competencyId().toString(), cell.unitId());
    }

    private static UUID competency(Cursor cursor) {
        try {
            return cursor.value().isEmpty() ? FIRST : UUID.fromString(cursor.value());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.CURSOR_UNREADABLE, "cursor");
        }
    }

    private static HeatMapCell cell(ResultSet row) throws SQLException {
        return new HeatMapCell(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getBigDecimal(9));
    }
}
