package bangkom.competency.gap;

import bangkom.commons.identity.ScopedRead;
import java.time.LocalDate;
import java.util.UUID;

/** The latest year's work of a person against what was expected, by the rule in force at the end of that year. */
final class PerformanceGaps {
    private static final LocalDate LATEST_DAY = LocalDate.of(2199, 12, 31);
    private static final String LATEST = """
            select y.year, y.predicate, s.target, s.score, b.box
            from performance_result y
            join lateral (
                select p.target, p.score from performance_score p
                where p.predicate = y.predicate and p.valid_from <= make_date(y.year, 12, 31)
                order by p.valid_from desc limit 1) s on true
            left join lateral (
                select t.box from talent_box t
                where t.predicate = y.predicate and t.potential = y.potential and t.valid_from <= make_date(y.year, 12, 31)
                    and not exists (select from restricted_employee x
                        where x.agency_id = y.agency_id and x.employee_id = y.employee_id)
                order by t.valid_from desc limit 1) b on true
            where y.agency_id = ? and y.employee_id = ? and make_date(y.year, 12, 31) <= ?
            order by y.year desc limit 1""";

    private PerformanceGaps() {}

    /** One row, or none where no work was judged; of a day, that of the years which had ended by then. */
    static ScopedRead.Select<PerformanceGapView> of(UUID agency, UUID employee, LocalDate asOf) {
        return new ScopedRead.Select<>(
                LATEST,
                row -> PerformanceGapView.of(
                        row.getInt(1), row.getString(2), row.getInt(3), row.getInt(4), row.getObject(5, Integer.class)),
                agency,
                employee,
                asOf == null ? LATEST_DAY : asOf);
    }
}
