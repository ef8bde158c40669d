package bangkom.competency.gap;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.ScopedRead;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import bangkom.competency.profile.CompetencyNames;
import bangkom.competency.profile.VisiblePeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the standards in force require of people, beside what their profiles show. */
@ApplicationScoped
class Gaps {
    /**
     * A level whose day has come is decided anew in passing. The person's levels are read first and by themselves: joined,
     * PostgreSQL might look for them among all who have the competency.
     */
    private static final String REQUIRED = """
            with mine as materialized (
                select p.competency_id, p.level, p.review_on from profile_level p where p.agency_id = ? and p.employee_id = ?
            )
            select s.id, r.competency_id, r.required_level,
                case when m.review_on is not null and m.review_on <= (select day_in(?, ?))
                    then (level_decided(?, m.competency_id, ?, ?)).level else m.level end
            from job_competency_standard s
            join standard_requirement r on r.standard_id = s.id and r.agency_id = s.agency_id
            left join mine m on m.competency_id = r.competency_id
            where s.agency_id = ? and s.position_id = %s and s.status = 'ACTIVE'""";

    private static final String REQUIRED_ON_DAY = """
            select s.id, r.competency_id, r.required_level, l.level
            from job_competency_standard s
            join standard_requirement r on r.standard_id = s.id and r.agency_id = s.agency_id
            cross join lateral level_on(?, r.competency_id, ?) l
            where s.agency_id = ? and s.position_id = %s and s.status <> 'DRAFT'
                and s.valid_from <= ? and (s.valid_to is null or s.valid_to > ?)""";
    private static final String HELD = "(select e.position_id from employee e where e.agency_id = ? and e.id = ?)";
    private static final String THRESHOLDS = """
            select t.category, t.at_least, t.valid_from, t.regulation from job_person_match_threshold t
            where t.purpose = ? and t.valid_from = (
                select max(newer.valid_from) from job_person_match_threshold newer
                where newer.purpose = t.purpose and newer.valid_from <= ?)
            order by t.at_least desc""";

    private final ScopedRead reads;
    private final VisiblePeople people;
    private final CompetencyNames competencies;
    private final CurrentScope scope;
    private final Clock clock;

    Gaps(ScopedRead reads, VisiblePeople people, CompetencyNames competencies, CurrentScope scope, Clock clock) {
        this.reads = reads;
        this.people = people;
        this.competencies = competencies;
        this.scope = scope;
        this.clock = clock;
    }

    /** Of the job held now, unless another one is asked for; today, unless another day is. What is read beside comes along. */
    JobRequirements of(UUID employee, UUID target, LocalDate asOf, ScopedRead.Select<?>... beside) {
        var required = asOf == null ? now(employee, target) : onDay(employee, target, asOf);
        var person = people.get(
                employee, Stream.concat(Stream.of(required), Stream.of(beside)).toArray(ScopedRead.Select[]::new));
        if (target != null) {
            requireKnown(target);
        }
        return new JobRequirements(target == null ? person.positionId() : target, named(required.rows()));
    }

    private List<RequiredCompetency> named(List<Required> rows) {
        var names = competencies.of(rows.stream().map(Required::competencyId).toList());
        return rows.stream()
                .filter(row -> names.containsKey(row.competencyId()))
                .map(row -> new RequiredCompetency(row.standardId(), names.get(row.competencyId()), row.level()))
                .sorted(Comparator.comparing(RequiredCompetency::competency))
                .toList();
    }

    private ScopedRead.Select<Required> now(UUID employee, UUID target) {
        var agency = scope.agencyId();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var post = target == null ? List.<Object>of(agency, employee) : List.<Object>of(target);
        var levels = List.<Object>of(agency, employee, agency, now, employee, agency, now, agency);
        return new ScopedRead.Select<>(
                REQUIRED.formatted(target == null ? HELD : "?"),
                Gaps::required,
                Stream.concat(levels.stream(), post.stream()).toArray());
    }

    private ScopedRead.Select<Required> onDay(UUID employee, UUID target, LocalDate day) {
        var agency = scope.agencyId();
        return target == null
                ? new ScopedRead.Select<>(
                        REQUIRED_ON_DAY.formatted(HELD),
                        Gaps::required,
                        employee,
                        day,
                        agency,
                        agency,
                        employee,
                        day,
                        day)
                : new ScopedRead.Select<>(
                        REQUIRED_ON_DAY.formatted("?"), Gaps::required, employee, day, agency, target, day, day);
    }

    private void requireKnown(UUID position) {
        var known = reads.first(
                "select id from position where agency_id = ? and id = ?",
                row -> row.getObject(1, UUID.class),
                scope.agencyId(),
                position);
        new Violations()
                .addIf(
                        known.isEmpty(),
                        "?targetPositionId",
                        "REFERENCE_UNKNOWN",
                        "jabatan tidak dikenal",
                        "unknown position")
                .throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
    }

    List<MatchThreshold> thresholds(MatchPurpose purpose, LocalDate on) {
        return reads.list(THRESHOLDS, Gaps::threshold, purpose.name(), on);
    }

    private static MatchThreshold threshold(ResultSet row) throws SQLException {
        return new MatchThreshold(row.getString(1), row.getInt(2), row.getObject(3, LocalDate.class), row.getString(4));
    }

    private static Required required(ResultSet row) throws SQLException {
        return new Required(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new RequiredLevel(row.getInt(3), row.getObject(4, Integer.class)));
    }

    private record Required(UUID standardId, UUID competencyId, RequiredLevel level) {}
}
