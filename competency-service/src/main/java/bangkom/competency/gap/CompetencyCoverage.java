package bangkom.competency.gap;

import bangkom.commons.identity.CurrentScope;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Counts who carries what, in one query. */
@ApplicationScoped
class CompetencyCoverage {
    private static final int ONE_PERSON = 1;
    private static final String ROWS = """
            with needed as (
                select g.competency_id, max(g.required) as highest, count(*) as required,
                    count(*) filter (where g.actual >= g.required) as met
                from employee_gap g where g.agency_id = ? group by 1
            ), carried as (
                select n.competency_id, count(e.id) as carriers
                from needed n
                left join profile_level p
                    on p.agency_id = ? and p.competency_id = n.competency_id and p.level >= n.highest
                left join employee e on e.agency_id = p.agency_id and e.id = p.employee_id and e.active
                group by 1
            )
            select c.id, c.code, c.name, n.highest, n.required, n.met, k.carriers
            from needed n
            join carried k using (competency_id)
            join competency c on c.id = n.competency_id
            where not ? or k.carriers <= ?
            order by k.carriers, n.required desc, c.code, c.id limit ?""";

    private final Database database;
    private final CurrentScope scope;

    CompetencyCoverage(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    List<CompetencyCoverageRow> rows(boolean onlyAtRisk, int limit) {
        var agency = scope.agencyId();
        return database.list(ROWS, CompetencyCoverage::row, agency, agency, onlyAtRisk, ONE_PERSON, limit);
    }

    private static CompetencyCoverageRow row(ResultSet row) throws SQLException {
        return new CompetencyCoverageRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(7) <= ONE_PERSON);
    }
}
