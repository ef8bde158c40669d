package bangkom.competency.profile;

import bangkom.commons.identity.ScopedRead;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** How a person's profile is read, now and as of a day. */
final class Profiles {
    private static final String LEVELS = """
            select p.competency_id, p.level, p.evidence_id, p.source_kind, p.observed_on, null::int, p.expires_on, p.review_on
            from profile_level p where p.agency_id = ? and p.employee_id = ?""";
    private static final String SAID = """
            select distinct on (o.competency_id) o.competency_id, o.level from evidence o
            where o.agency_id = ? and o.employee_id = ? and o.source_kind = 'SELF' and o.status = 'ACCEPTED'
            order by o.competency_id, o.observed_on desc, o.id desc""";

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

    /** As it is kept; a level whose day has come is to be read by that day instead. */
    static Kept kept(UUID agency, UUID employee) {
        return new Kept(
                new ScopedRead.Select<>(LEVELS, Profiles::keptLevel, agency, employee),
                new ScopedRead.Select<>(
                        SAID, row -> new SelfLevel(row.getObject(1, UUID.class), row.getInt(2)), agency, employee));
    }

    /** What day it is where the agency is. */
    static ScopedRead.Select<LocalDate> dayOf(UUID agency, Instant moment) {
        return new ScopedRead.Select<>(
                "select day_in(?, ?)",
                row -> row.getObject(1, LocalDate.class),
                agency,
                moment.atOffset(ZoneOffset.UTC));
    }

    static ScopedRead.Select<ShownLevel> of(UUID agency, UUID employee, LocalDate asOf) {
        return new ScopedRead.Select<>(
                ON_DAY, Profiles::level, agency, employee, asOf, employee, asOf, agency, employee, asOf);
    }

    private static KeptLevel keptLevel(ResultSet row) throws SQLException {
        return new KeptLevel(level(row), row.getObject(8, LocalDate.class));
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

    private record KeptLevel(ShownLevel level, LocalDate reviewOn) {}

    private record SelfLevel(UUID competencyId, int level) {}

    /** What is read of a person's profile today, in two parts that travel together. */
    record Kept(ScopedRead.Select<KeptLevel> levels, ScopedRead.Select<SelfLevel> said) {
        /** Wherever on earth the agency is. */
        boolean isDue(Instant now) {
            var latest = now.atOffset(ZoneOffset.ofHours(14)).toLocalDate();
            return levels.rows().stream()
                    .anyMatch(
                            kept -> kept.reviewOn() != null && !kept.reviewOn().isAfter(latest));
        }

        List<ShownLevel> shown() {
            var shown = new LinkedHashMap<UUID, ShownLevel>();
            levels.rows().forEach(kept -> shown.put(kept.level().competencyId(), kept.level()));
            said.rows()
                    .forEach(self -> shown.merge(
                            self.competencyId(),
                            ShownLevel.onlySaid(self.competencyId(), self.level()),
                            (kept, only) -> kept.saying(self.level())));
            return List.copyOf(shown.values());
        }
    }
}
