package bangkom.competency.gap;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.paging.Cursor;
import bangkom.commons.paging.Page;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Counts who carries what that posts require, also posts that nobody holds; in one query. */
@ApplicationScoped
class CompetencyCoverage {
    private static final int ONE_PERSON = 1;
    private static final String ROWS = """
            with asked as (
                select r.competency_id, max(r.required_level) as highest
                from position p
                join job_competency_standard s
                    on s.agency_id = p.agency_id and s.position_id = p.id and s.status = 'ACTIVE'
                join standard_requirement r on r.agency_id = s.agency_id and r.standard_id = s.id
                where p.agency_id = ? and p.status = 'ACTIVE' group by 1
            ), held as (
                select g.competency_id, count(*) as required, count(*) filter (where g.actual >= g.required) as met
                from employee_gap g where g.agency_id = ? group by 1
            ), needed as (
                select a.competency_id, a.highest, coalesce(h.required, 0) as required, coalesce(h.met, 0) as met
                from asked a left join held h on h.competency_id = a.competency_id
            ), shown as (
                select p.competency_id, p.level, count(*) as carriers
                from profile_level p join employee e on e.agency_id = p.agency_id and e.id = p.employee_id and e.active
                where p.agency_id = ? group by 1, 2
            ), carried as (
                select n.competency_id, coalesce(sum(s.carriers), 0) as carriers
                from needed n left join shown s on s.competency_id = n.competency_id and s.level >= n.highest
                group by 1
            )
            select c.id, c.code, c.name, n.highest, n.required, n.met, k.carriers
            from needed n
            join carried k using (competency_id)
            join competency c on c.id = n.competency_id
            where (not ? or k.carriers <= ?) and (k.carriers, -n.required, c.code, c.id) > (?, ?, ?, ?)
            order by k.carriers, n.required desc, c.code, c.id limit ?""";

    private final Database database;
    private final CurrentScope scope;

    CompetencyCoverage(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    CompetencyCoverageView after(String cursor, boolean onlyAtRisk, int limit) {
        var agency = scope.agencyId();
        var after = Cursor.parse(cursor);
        var place = cursor == null ? new Place(-1, 0, "") : Place.of(after);
        var rows = database.overAll(() -> database.list(
                ROWS,
                CompetencyCoverage::row,
                agency,
                agency,
                agency,
                onlyAtRisk,
                ONE_PERSON,
                place.carriers(),
                -place.required(),
                place.code(),
                after.id(),
                limit + 1));
        var page = Page.of(
                rows,
                limit,
                row -> new Cursor(row.carriers() + ":" + row.required() + ":" + row.code(), row.competencyId()));
        return new CompetencyCoverageView(page.items(), page.next());
    }

    /** What the rows are sorted by, before the id. */
    private record Place(long carriers, long required, String code) {
        static Place of(Cursor after) {
            try {
                var parts = after.value().split(":", 3);
                return new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]);
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new ProblemException(CommonProblem.CURSOR_UNREADABLE, "cursor");
            }
        }
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
