package bangkom.training.report;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Sight;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.training.jp.Reduction;
import bangkom.training.offering.DevelopmentForm;
import bangkom.training.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the credits say of a person's or the agency's year, each in a query or two. */
@ApplicationScoped
class LessonHours {
    private static final String PERSON = """
            select c.employment_type, c.job_tier, t.kind, t.lesson_hours, t.exempt_job_tiers, t.valid_from, t.regulation
            from employee_mirror c
            left join lateral (select * from lesson_hour_threshold t
                where t.employment_type = c.employment_type and t.valid_from <= ?
                order by t.valid_from desc limit 1) t on true
            where c.agency_id = ? and c.employee_id = ? and\s""" + Sight.positional("c.employee_id", "c.agency_id");

    /** Also those earned in another agency before the person came. */
    private static final String CREDITS = """
            select j.completion_id, j.form, j.ended_on, j.claimed_jp, j.credited_jp, j.rule_id, j.rule_version,
                j.reduction_reason
            from employee_mirror e join jp_credit j on j.employee_id = e.employee_id
            where e.agency_id = ? and e.employee_id = ? and j.year = ? order by j.ended_on, j.completion_id""";

    private static final String COMPLIANCE = """
            with threshold as (
                select distinct on (employment_type) * from lesson_hour_threshold where valid_from <= ?
                order by employment_type, valid_from desc),
            person as (
                select e.employment_type, coalesce(c.jp, 0) as jp,
                    t.kind = 'FLOOR' and coalesce(c.jp, 0) < t.lesson_hours and not e.job_tier = any(t.exempt_job_tiers)
                        as below,
                    t.kind = 'CEILING' and coalesce(c.jp, 0) > t.lesson_hours and not e.job_tier = any(t.exempt_job_tiers)
                        as above
                from employee_mirror e
                left join (select employee_id, sum(credited_jp) as jp from jp_credit
                    where agency_id = ? and year = ? group by employee_id) c on c.employee_id = e.employee_id
                left join threshold t on t.employment_type = e.employment_type
                where e.agency_id = ? and e.active)
            select count(*), count(*) filter (where employment_type = 'PNS'),
                count(*) filter (where employment_type = 'PNS' and below),
                count(*) filter (where employment_type = 'PPPK'),
                count(*) filter (where employment_type = 'PPPK' and above), coalesce(sum(jp), 0)
            from person""";

    private final Rows rows;
    private final CurrentScope scope;

    LessonHours(Rows rows, CurrentScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    LessonHoursView of(UUID employee, int year, Sight sight) {
        return rows.first(
                        PERSON,
                        row -> LessonHoursView.of(
                                employee,
                                year,
                                row.getString(1),
                                row.getString(2),
                                threshold(row),
                                credits(employee, year)),
                        lastDay(year),
                        scope.agencyId(),
                        employee,
                        sight.parameters())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "employee:%s", employee));
    }

    JpComplianceView compliance(int year) {
        var agency = scope.agencyId();
        return rows.list(
                        COMPLIANCE,
                        row -> new JpComplianceView(
                                year,
                                row.getInt(1),
                                new FloorCompliance(row.getInt(2), row.getInt(2) - row.getInt(3), row.getInt(3)),
                                new CeilingCompliance(row.getInt(4), row.getInt(4) - row.getInt(5), row.getInt(5)),
                                row.getLong(6),
                                JpComplianceView.mean(row.getLong(6), row.getInt(1))),
                        lastDay(year),
                        agency,
                        year,
                        agency)
                .get(0);
    }

    private List<LessonHourItem> credits(UUID employee, int year) {
        return rows.list(
                CREDITS,
                row -> new LessonHourItem(
                        row.getObject(1, UUID.class),
                        DevelopmentForm.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        row.getInt(5),
                        row.getObject(6, UUID.class),
                        row.getObject(7, Long.class),
                        row.getString(8) == null ? null : Reduction.valueOf(row.getString(8))),
                scope.agencyId(),
                employee,
                year);
    }

    private static LessonHourThreshold threshold(ResultSet row) throws SQLException {
        return row.getString(3) == null
                ? null
                : new LessonHourThreshold(
                        ThresholdKind.valueOf(row.getString(3)),
                        row.getInt(4),
                        List.of((String[]) row.getArray(5).getArray()),
                        row.getObject(6, LocalDate.class),
                        row.getString(7));
    }

    /** A threshold that came into force during the year holds for the whole of it. */
    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
