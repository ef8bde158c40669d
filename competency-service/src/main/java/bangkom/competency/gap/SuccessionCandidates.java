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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Ranks everybody against the standard of one post, in one query. */
@ApplicationScoped
class SuccessionCandidates {
    private static final String RANKED = """
            with required as materialized (
                select r.competency_id, r.required_level
                from job_competency_standard s
                join standard_requirement r on r.standard_id = s.id and r.agency_id = s.agency_id
                where s.agency_id = ? and s.position_id = ? and s.status = 'ACTIVE'
            ), shown as (
                select p.employee_id, count(*) as assessed, sum(p.level) as achieved, sum(r.required_level) as required,
                    count(*) filter (where r.required_level > p.level) as deficits,
                    sum(p.level) * 1000000 / sum(r.required_level) as points
                from required r
                join profile_level p on p.agency_id = ? and p.competency_id = r.competency_id and p.level is not null
                group by p.employee_id
            )
            select e.id, e.position_id, e.target_position_id is not distinct from ?, s.achieved, s.required, s.deficits,
                (select count(*) from required) - s.assessed, t.box, s.points, t.year
            from shown s
            join employee e on e.agency_id = ? and e.id = s.employee_id and e.active and e.position_id <> ?
            left join lateral (
                select b.box, y.year from performance_result y
                join talent_box b on b.predicate = y.predicate and b.potential = y.potential
                    and b.valid_from <= make_date(y.year, 12, 31)
                where y.agency_id = e.agency_id and y.employee_id = e.id and make_date(y.year, 12, 31) <= ?
                order by y.year desc, b.valid_from desc limit 1) t on true
            where (s.points < ? or (s.points = ? and e.id > ?))
                and not exists (select from restricted_employee x
                    where x.agency_id = e.agency_id and x.employee_id = e.id)
            order by s.points desc, e.id limit ?""";

    private final Database database;
    private final CurrentScope scope;

    SuccessionCandidates(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    Page<SuccessionCandidateView> of(
            UUID position, List<MatchThreshold> thresholds, LocalDate today, String cursor, int limit) {
        var agency = scope.agencyId();
        if (database.first("select 1 from position where agency_id = ? and id = ?", row -> true, agency, position)
                .isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "position %s", position);
        }
        var after = Cursor.parse(cursor);
        var points = cursor == null ? Long.MAX_VALUE : points(after);
        var rows = database.list(
                RANKED,
                row -> new Ranked(candidate(row, thresholds), row.getLong(9)),
                agency,
                position,
                agency,
                position,
                agency,
                position,
                today,
                points,
                points,
                after.id(),
                limit + 1);
        var page = Page.of(
                rows,
                limit,
                row -> new Cursor(Long.toString(row.points), row.view().employeeId()));
        return new Page<>(page.items().stream().map(Ranked::view).toList(), page.next());
    }

    private static long points(Cursor after) {
        try {
            return Long.parseLong(after.value());
        } catch (NumberFormatException e) {
            throw new ProblemException(CommonProblem.CURSOR_UNREADABLE, "cursor");
        }
    }

    private static SuccessionCandidateView candidate(ResultSet row, List<MatchThreshold> thresholds)
            throws SQLException {
        var deficits = row.getInt(6);
        var unassessed = row.getInt(7);
        return new SuccessionCandidateView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getBoolean(3),
                JobPersonMatch.of(List.of(new RequiredLevel(row.getInt(5), row.getInt(4))), thresholds),
                deficits,
                unassessed,
                deficits == 0 && unassessed == 0,
                row.getObject(8, Integer.class),
                row.getObject(10, Integer.class));
    }

    private record Ranked(SuccessionCandidateView view, long points) {}
}
