package bangkom.competency.profile;

import bangkom.commons.identity.ScopedRead;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** How a person's profile is read, now and as of a day. */
final class Profiles {
    /** A level whose day has come is decided anew in passing; all others are as they are kept. */
    private static final String OF_PERSON = """
            with said as (
                select distinct on (o.competency_id) o.competency_id, o.level from evidence o
                where o.agency_id = ? and o.employee_id = ? and o.source_kind = 'SELF' and o.status = 'ACCEPTED'
                order by o.competency_id, o.observed_on desc, o.id desc
            ), shown as (
                select coalesce(p.competency_id, o.competency_id) as competency_id, o.level as said,
                    case when p.review_on is not null and p.review_on <= (select day_in(?, ?))
                        then level_decided(p.employee_id, p.competency_id, ?, ?)
                        else row(p.level, p.evidence_id, p.expires_on)::decided_level end as now
                from (select * from profile_level where agency_id = ? and employee_id = ?) p
                full join said o on o.competency_id = p.competency_id
                offset 0 -- each level is decided once, not once a column
            )
            select s.competency_id, (s.now).level, (s.now).evidence_id, e.source_kind, e.observed_on, s.said, (s.now).expires_on
            from shown s
            left join evidence e on e.id = (s.now).evidence_id""";

    /** From the evidence itself: what the profile was on a day is not kept beside what it is. */
    private static final String ON_DAY = """
            with known as (
                select distinct k.competency_id from employee p join evidence e on e.employee_id = p.id
                cross join lateral (
                    select e.competency_id
                    union all
                    select m.competency_id from competency_predecessor m
                    where m.predecessor_id = e.competency_id and e.strong
                        and (m.agency_id = p.agency_id or m.visibility = 'NATIONAL')) k
                where p.agency_id = ? and p.id = ? and e.status = 'ACCEPTED' and e.observed_on <= ?
                    and (e.strong or e.source_kind = 'SELF')
            )
            select k.competency_id, l.level, l.evidence_id, e.source_kind, e.observed_on, self.level, l.expires_on
            from known k
            cross join lateral level_on(?, k.competency_id, ?) l
            left join evidence e on e.id = l.evidence_id
            left join lateral (
                select o.level from evidence o
                where o.agency_id = ? and o.employee_id = ? and o.competency_id = k.competency_id
                    and o.source_kind = 'SELF' and o.status = 'ACCEPTED' and o.observed_on <= ?
                order by o.observed_on desc, o.id desc limit 1) self on true""";

    private Profiles() {}

    static ScopedRead.Select<ShownLevel> of(UUID agency, UUID employee, Instant now) {
        var moment = now.atOffset(ZoneOffset.UTC);
        return new ScopedRead.Select<>(
                OF_PERSON, Profiles::level, agency, employee, agency, moment, agency, moment, agency, employee);
    }

    static ScopedRead.Select<ShownLevel> of(UUID agency, UUID employee, LocalDate asOf) {
        return new ScopedRead.Select<>(
                ON_DAY, Profiles::level, agency, employee, asOf, employee, asOf, agency, employee, asOf);
    }

    private static ShownLevel level(ResultSet row) throws SQLException {
        var source = row.getString(4);
        return new ShownLevel(
                row.getObject(1, UUID.class),
                row.getObject(2, Integer.class),
                row.getObject(3, UUID.class),
                source == null ? null : EvidenceSource.valueOf(source),
                row.getObject(5, LocalDate.class),
                row.getObject(6, Integer.class),
                row.getObject(7, LocalDate.class));
    }
}
