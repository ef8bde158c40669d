package bangkom.competency.needs.report;

import bangkom.competency.needs.report.NationalNeedsRow.Sum;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What of an agency's needs the nation may add up (rekapitulasi nasional), written when they are signed off. */
@ApplicationScoped
public class NeedTotals {
    private static final String FORGET = "delete from need_total where agency_id = ? and fiscal_year = ?";

    /** Competencies that only one agency has are told as OTHER: what they are called is its own. */
    private static final String ADD_UP = """
            with need as materialized (
                select i.id, i.assessed, i.gap_levels, c.kind, u.region,
                    case c.visibility when 'NATIONAL' then c.id::text else 'OTHER' end as competency
                from need_item i
                join needs_analysis a on a.agency_id = i.agency_id and a.id = i.needs_analysis_id
                    and a.fiscal_year = ? and a.status in ('SIGNED_OFF', 'CLOSED')
                join competency c on c.id = i.competency_id
                join org_unit u on u.agency_id = i.agency_id and u.id = i.unit_id
                where i.agency_id = ? and i.status in ('ACCEPTED', 'PLANNED', 'ADDRESSED', 'CLOSED')),
            keyed as (
                select d.dimension, d.key, n.id, n.assessed, n.gap_levels
                from need n cross join lateral (values
                    ('COMPETENCY', n.competency), ('KIND', n.kind), ('PROVINCE', n.region)) d (dimension, key)),
            people as (
                select k.dimension, k.key, count(distinct p.employee_id) as people
                from keyed k join need_participant p on p.agency_id = ? and p.need_item_id = k.id
                group by 1, 2)
            insert into need_total (agency_id, fiscal_year, dimension, key, needs, people, assessed, gap_levels)
            select ?, ?, k.dimension, k.key, count(*), coalesce(max(p.people), 0), sum(k.assessed), sum(k.gap_levels)
            from keyed k left join people p on p.dimension = k.dimension and p.key = k.key
            group by k.dimension, k.key""";

    private final Database database;

    NeedTotals(Database database) {
        this.database = database;
    }

    /** All of the year's signed-off needs anew, so that a person in two analyses is one person. */
    public void write(UUID agency, int year) {
        database.execute(FORGET, agency, year);
        database.execute(ADD_UP, year, agency, agency, agency, year);
    }

    List<Sum> national(int year, NationalNeedsBy by) {
        return database.list(
                "select key, agencies, needs, people, assessed, gap_levels from national_needs(?, ?)",
                NeedTotals::sum,
                year,
                by);
    }

    /** Of an agency's people at least as many as the largest of the groups has: they may be the same ones. */
    Sum together(int year, NationalNeedsBy by, List<String> keys) {
        return database.first("""
                        select 'OTHER', agencies, needs, people, assessed, gap_levels
                        from national_needs_together(?, ?, cast(? as text[]))""", NeedTotals::sum, year, by, keys).orElseThrow();
    }

    private static Sum sum(ResultSet row) throws SQLException {
        return new Sum(
                row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6));
    }
}
