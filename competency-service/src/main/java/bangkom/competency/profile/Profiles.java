package bangkom.competency.profile;

import bangkom.commons.identity.ScopedRead;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** How a person's profile is read, now and as of a day. */
final class Profiles {
    private static final String OF_PERSON = """
            with known as (
                select competency_id from profile_level where agency_id = ? and employee_id = ?
                union
                select competency_id from evidence where agency_id = ? and employee_id = ? and source_kind = 'SELF'
            )
            select c.id, c.code, c.name, c.kind, p.level, p.evidence_id, e.source_kind, e.observed_on, self.level
            from known k
            join competency c on c.id = k.competency_id
            left join profile_level p
                on p.agency_id = ? and p.employee_id = ? and p.competency_id = k.competency_id
            left join evidence e on e.id = p.evidence_id
            left join lateral (
                select s.level from evidence s
                where s.agency_id = ? and s.employee_id = ? and s.competency_id = k.competency_id
                    and s.source_kind = 'SELF' and s.status = 'ACCEPTED'
                order by s.observed_on desc, s.id desc limit 1) self on true
            order by c.kind, c.code, c.id""";

    /** From the evidence itself: what the profile was on a day is not kept beside what it is. */
    private static final String ON_DAY = """
            with strong as (
                select distinct on (e.competency_id) e.competency_id, e.level, e.id, e.source_kind, e.observed_on
                from evidence e
                where e.agency_id = ? and e.employee_id = ? and e.strong and e.status = 'ACCEPTED' and e.observed_on <= ?
                order by e.competency_id, e.observed_on desc, e.level desc, e.source_id
            ), self as (
                select distinct on (e.competency_id) e.competency_id, e.level
                from evidence e
                where e.agency_id = ? and e.employee_id = ? and e.source_kind = 'SELF' and e.status = 'ACCEPTED'
                    and e.observed_on <= ?
                order by e.competency_id, e.observed_on desc, e.id desc
            )
            select c.id, c.code, c.name, c.kind, strong.level, strong.id, strong.source_kind, strong.observed_on,
                self.level
            from strong full join self using (competency_id) join competency c on c.id = competency_id
            order by c.kind, c.code, c.id""";

    private Profiles() {}

    static ScopedRead.Select<ProfileLevelView> of(UUID agency, UUID employee) {
        return new ScopedRead.Select<>(
                OF_PERSON, Profiles::level, agency, employee, agency, employee, agency, employee, agency, employee);
    }

    static ScopedRead.Select<ProfileLevelView> of(UUID agency, UUID employee, LocalDate asOf) {
        return new ScopedRead.Select<>(ON_DAY, Profiles::level, agency, employee, asOf, agency, employee, asOf);
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
                row.getObject(9, Integer.class));
    }
}
