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
            with calendar as materialized (
                select day_in(?, ?) as today
            ), known as (
                select competency_id from profile_level where agency_id = ? and employee_id = ?
                union
                select competency_id from evidence where agency_id = ? and employee_id = ? and source_kind = 'SELF'
            ), kept as (
                select k.competency_id, p.level, p.evidence_id, p.expires_on, p.review_on <= d.today as due,
                    case when p.review_on <= d.today then d.today end as due_day
                from known k
                cross join calendar d
                left join profile_level p
                    on p.agency_id = ? and p.employee_id = ? and p.competency_id = k.competency_id
            ), shown as (
                select k.competency_id, case when k.due then n.level else k.level end as level,
                    case when k.due then n.evidence_id else k.evidence_id end as evidence_id,
                    case when k.due then n.expires_on else k.expires_on end as expires_on
                from kept k left join lateral level_on(?, k.competency_id, k.due_day) n on true
            )
            select c.id, c.code, c.name, c.kind, s.level, s.evidence_id, e.source_kind, e.observed_on, self.level,
                s.expires_on
            from shown s
            join competency c on c.id = s.competency_id
            left join evidence e on e.id = s.evidence_id
            left join lateral (
                select o.level from evidence o
                where o.agency_id = ? and o.employee_id = ? and o.competency_id = s.competency_id
                    and o.source_kind = 'SELF' and o.status = 'ACCEPTED'
                order by o.observed_on desc, o.id desc limit 1) self on true
            order by c.kind, c.code, c.id""";

    /** From the evidence itself: what the profile was on a day is not kept beside what it is. */
    private static final String ON_DAY = """
            with known as (
                select distinct e.competency_id from employee p join evidence e on e.employee_id = p.id
                where p.agency_id = ? and p.id = ? and e.status = 'ACCEPTED' and e.observed_on <= ?
                    and (e.strong or e.source_kind = 'SELF')
            )
            select c.id, c.code, c.name, c.kind, l.level, l.evidence_id, e.source_kind, e.observed_on, self.level,
                l.expires_on
            from known k
            join competency c on c.id = k.competency_id
            cross join lateral level_on(?, k.competency_id, ?) l
            left join evidence e on e.id = l.evidence_id
            left join lateral (
                select o.level from evidence o
                where o.agency_id = ? and o.employee_id = ? and o.competency_id = k.competency_id
                    and o.source_kind = 'SELF' and o.status = 'ACCEPTED' and o.observed_on <= ?
                order by o.observed_on desc, o.id desc limit 1) self on true
            order by c.kind, c.code, c.id""";

    private Profiles() {}

    static ScopedRead.Select<ProfileLevelView> of(UUID agency, UUID employee, Instant now) {
        return new ScopedRead.Select<>(
                OF_PERSON,
                Profiles::level,
                agency,
                now.atOffset(ZoneOffset.UTC),
                agency,
                employee,
                agency,
                employee,
                agency,
                employee,
                employee,
                agency,
                employee);
    }

    static ScopedRead.Select<ProfileLevelView> of(UUID agency, UUID employee, LocalDate asOf) {
        return new ScopedRead.Select<>(
                ON_DAY, Profiles::level, agency, employee, asOf, employee, asOf, agency, employee, asOf);
    }

    private static ProfileLevelView level(ResultSet row) throws SQLException {
        var source = row.getString(7);
        return new ProfileLevelView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, Integer.class),
                row.getObject(6, UUID.class),
                source == null ? null : EvidenceSource.valueOf(source),
                row.getObject(8, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getObject(9, Integer.class));
    }
}
