package bangkom.training.jp;

import bangkom.commons.identity.CurrentScope;
import bangkom.training.sql.Column;
import bangkom.training.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stored credits of people: a journal to which completions are only ever added. */
@ApplicationScoped
class JpCredits {
    private static final String IN_PERIOD = """
            select employee_id, sum(credited_jp), count(*) filter (where credited_jp > 0) from jp_credit
            where agency_id = ? and employee_id = any(?) and form = ? and ended_on between ? and ?
            group by employee_id""";

    private static final String ON_THE_SAME_DAYS = """
            select employee_id, sum(ceil(credited_jp::numeric * shared.days / cardinality(on_days))),
                count(*) filter (where credited_jp > 0)
            from jp_credit
            cross join lateral (select count(*) as days from unnest(on_days) as day where day = any(?)) shared
            where agency_id = ? and employee_id = any(?) and form = ? and shared.days > 0
            group by employee_id""";

    private static final String ADD = """
            insert into jp_credit (completion_id, agency_id, employee_id, form, on_days, ended_on, year, claimed_jp,
                credited_jp, rule_id, rule_version, reduction_reason, credited_at)
            select c.completion_id, ?, c.employee_id, ?, ?, ?, ?, ?, c.credited_jp, c.rule_id, c.rule_version,
                c.reduction_reason, ?
            from unnest(?::uuid[], ?::uuid[], ?::int[], ?::uuid[], ?::bigint[], ?::text[])
                as c (completion_id, employee_id, credited_jp, rule_id, rule_version, reduction_reason)""";

    private final Rows rows;
    private final CurrentScope scope;

    JpCredits(Rows rows, CurrentScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    /** What counts against the cap; of an activity that shares only some days, only their part does. */
    Map<UUID, EarlierCredit> earlier(JpClaim claim, CapPeriod period, Collection<UUID> employees) {
        var found = new HashMap<UUID, EarlierCredit>();
        var people = Column.uuids(employees);
        if (period == CapPeriod.DAY) {
            rows.list(
                    ON_THE_SAME_DAYS,
                    row -> found.put(row.getObject(1, UUID.class), new EarlierCredit(row.getInt(2), row.getInt(3))),
                    Column.dates(claim.days()),
                    scope.agencyId(),
                    people,
                    claim.form());
        } else {
            rows.list(
                    IN_PERIOD,
                    row -> found.put(row.getObject(1, UUID.class), new EarlierCredit(row.getInt(2), row.getInt(3))),
                    scope.agencyId(),
                    people,
                    claim.form(),
                    period.from(claim.startedOn(), claim.endedOn()),
                    period.to(claim.endedOn()));
        }
        return found;
    }

    void add(JpClaim claim, Map<UUID, UUID> employees, Map<UUID, CreditedJp> credited, Instant at) {
        var completions = List.copyOf(credited.keySet());
        var figures = completions.stream().map(credited::get).toList();
        rows.change(
                ADD,
                scope.agencyId(),
                claim.form(),
                Column.dates(claim.days()),
                claim.endedOn(),
                claim.endedOn().getYear(),
                claim.claimedJp(),
                at,
                Column.uuids(completions),
                Column.uuids(completions.stream().map(employees::get).toList()),
                Column.ints(figures.stream().map(CreditedJp::jp).toList()),
                Column.uuids(figures.stream().map(CreditedJp::ruleId).toList()),
                Column.longs(figures.stream().map(CreditedJp::ruleVersion).toList()),
                Column.texts(figures.stream().map(CreditedJp::reduction).toList()));
    }
}
