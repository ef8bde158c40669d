package bangkom.competency.gap;

import bangkom.commons.identity.CurrentScope;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Counts people in the nine boxes, in one query. */
@ApplicationScoped
class TalentBoxes {
    private static final int RESTRICTED = 10;
    private static final String COUNTS = """
            select case when x.employee_id is null then b.box else 10 end, count(*)
            from employee e
            left join restricted_employee x on x.agency_id = e.agency_id and x.employee_id = e.id
            left join performance_result y on y.agency_id = e.agency_id and y.employee_id = e.id and y.year = ?
            left join lateral (
                select t.box from talent_box t
                where t.predicate = y.predicate and t.potential = y.potential and t.valid_from <= ?
                order by t.valid_from desc limit 1) b on true
            where e.agency_id = ? and e.active%s group by 1""";

    private final Database database;
    private final CurrentScope scope;

    TalentBoxes(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** Without units: of the whole agency. */
    TalentBoxView of(int year, Collection<?> units) {
        var parameters = new ArrayList<Object>(List.of(year, LocalDate.of(year, 12, 31), scope.agencyId()));
        if (units != null) {
            parameters.add(units);
        }
        var people = new long[RESTRICTED + 1];
        database.list(
                COUNTS.formatted(units == null ? "" : " and e.unit_id = any(?::uuid[])"),
                row -> people[row.getInt(1)] = row.getLong(2),
                parameters.toArray());
        var boxes = new ArrayList<TalentBoxRow>();
        for (int box = 9; box >= 1; box--) {
            boxes.add(new TalentBoxRow(box, people[box]));
        }
        return new TalentBoxView(year, boxes, people[0], people[RESTRICTED]);
    }
}
