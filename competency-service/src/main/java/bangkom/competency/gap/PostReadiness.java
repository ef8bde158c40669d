package bangkom.competency.gap;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.paging.Cursor;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Counts the candidates of each post with a standard in force, a page in one query. */
@ApplicationScoped
class PostReadiness {
    private static final String INSIDE = """
            with recursive inside as (
                select u.id from org_unit u where u.agency_id = ? and u.id = ?
                union
                select u.id from inside i join org_unit u on u.agency_id = ? and u.parent_id = i.id)
            """;
    private static final String POSTS = """
            select p.id, p.code, p.name, p.unit_id, u.name, h.holders, c.ready, c.nearly, c.best
            from job_competency_standard s
            join position p on p.agency_id = s.agency_id and p.id = s.position_id
            join org_unit u on u.agency_id = p.agency_id and u.id = p.unit_id
            cross join lateral (
                select count(*) as holders from employee e
                where e.agency_id = s.agency_id and e.position_id = s.position_id and e.active) h
            cross join lateral (
                select count(*) filter (where m.ready) as ready,
                    count(*) filter (where not m.ready and m.achieved * 100 >= ?::bigint * m.required) as nearly,
                    round(max(m.achieved * 100.0 / m.required), 2) as best
                from (
                    select sum(l.level) as achieved, sum(r.required_level) as required,
                        count(*) filter (where l.level >= r.required_level)
                            = (select count(*) from standard_requirement a
                                where a.agency_id = s.agency_id and a.standard_id = s.id) as ready
                    from (
                        select e.id from employee e
                        where e.agency_id = s.agency_id and e.unit_id = p.unit_id and e.active
                            and e.position_id is distinct from p.id
                        union
                        select e.id from employee e
                        where e.agency_id = s.agency_id and e.target_position_id = p.id and e.active
                            and e.position_id is distinct from p.id) k
                    join profile_level l
                        on l.agency_id = s.agency_id and l.employee_id = k.id and l.level is not null
                    join standard_requirement r
                        on r.agency_id = s.agency_id and r.standard_id = s.id and r.competency_id = l.competency_id
                    where not exists (select from restricted_employee x
                        where x.agency_id = s.agency_id and x.employee_id = k.id)
                    group by k.id) m) c
            where s.agency_id = ? and s.status = 'ACTIVE' and s.position_id > ?%s%s
            order by s.position_id limit ?""";
    private static final String IN_UNIT = " and p.unit_id in (select id from inside)";
    private static final String AS_READY =
            " and case when c.ready > 0 then 'READY' when c.nearly > 0 then 'NEARLY' else 'NONE' end = ?";

    private final Database database;
    private final CurrentScope scope;

    PostReadiness(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** Nearly ready is who reaches this percentage without being ready. */
    List<PostReadinessView> after(Cursor cursor, int limit, int nearly, UUID unit, SuccessionReadiness readiness) {
        var agency = scope.agencyId();
        var parameters = new ArrayList<Object>();
        if (unit != null) {
            parameters.addAll(List.of(agency, unit, agency));
        }
        parameters.addAll(List.of(nearly, agency, cursor.id()));
        if (readiness != null) {
            parameters.add(readiness);
        }
        parameters.add(limit + 1);
        var posts = POSTS.formatted(unit == null ? "" : IN_UNIT, readiness == null ? "" : AS_READY);
        return database.list(unit == null ? posts : INSIDE + posts, PostReadiness::post, parameters.toArray());
    }

    static Cursor at(PostReadinessView post) {
        return new Cursor("", post.positionId());
    }

    private static PostReadinessView post(ResultSet row) throws SQLException {
        return new PostReadinessView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getBigDecimal(9),
                SuccessionReadiness.of(row.getLong(7), row.getLong(8)));
    }
}
