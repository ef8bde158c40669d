package bangkom.competency.gap;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.ScopedRead;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import bangkom.competency.profile.CompetencyNames;
import bangkom.competency.profile.SeenPerson;
import bangkom.competency.profile.VisiblePeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the standards in force require of people, beside what their profiles show. */
@ApplicationScoped
class Gaps {
    private static final String IN_FORCE = "select s.id from job_competency_standard s"
            + " where s.agency_id = ? and s.position_id = %s and s.status = 'ACTIVE'";
    private static final String LEVELS =
            "select competency_id, level, review_on from profile_level where agency_id = ? and employee_id = ?";

    /**
     * Where the day of a level has come: it is decided anew in passing. The person's levels are read first and by themselves:
     * joined, PostgreSQL might look for them among all who have the competency.
     */
    private static final String DECIDED_ANEW = """
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
    private final FixedRequirements fixed;
    private final CurrentScope scope;
    private final Clock clock;

    Gaps(
            ScopedRead reads,
            VisiblePeople people,
            CompetencyNames competencies,
            FixedRequirements fixed,
            CurrentScope scope,
            Clock clock) {
        this.reads = reads;
        this.people = people;
        this.competencies = competencies;
        this.fixed = fixed;
        this.scope = scope;
        this.clock = clock;
    }

    /** Of the job held now, unless another one is asked for; today, unless another day is. What is read beside comes along. */
    JobRequirements of(UUID employee, UUID target, LocalDate asOf, ScopedRead.Select<?>... beside) {
        if (asOf != null) {
            var required = onDay(employee, target, asOf);
            return requirements(seen(employee, target, beside, required), target, required.rows());
        }
        var agency = scope.agencyId();
        var standards = new ScopedRead.Select<>(
                IN_FORCE.formatted(target == null ? HELD : "?"),
                row -> row.getObject(1, UUID.class),
                (target == null ? List.of(agency, agency, employee) : List.of(agency, target)).toArray());
        var levels = new ScopedRead.Select<>(LEVELS, Gaps::shown, agency, employee);
        var person = seen(employee, target, beside, standards, levels);
        return requirements(
                person,
                target,
                isDue(levels.rows())
                        ? reads.list(decidedAnew(employee, target))
                        : required(agency, standards.rows(), levels.rows()));
    }

    private SeenPerson seen(
            UUID employee, UUID target, ScopedRead.Select<?>[] beside, ScopedRead.Select<?>... required) {
        var person = people.get(
                employee, Stream.concat(Stream.of(required), Stream.of(beside)).toArray(ScopedRead.Select[]::new));
        if (target != null) {
            requireKnown(target);
        }
        return person;
    }

    private JobRequirements requirements(SeenPerson person, UUID target, List<Required> rows) {
        return new JobRequirements(target == null ? person.positionId() : target, named(rows));
    }

    /** Wherever on earth the agency is. */
    private boolean isDue(List<Shown> levels) {
        var latest = clock.instant().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        return levels.stream()
                .anyMatch(shown -> shown.reviewOn() != null && !shown.reviewOn().isAfter(latest));
    }

    private List<Required> required(UUID agency, List<UUID> standards, List<Shown> levels) {
        var shown = new HashMap<UUID, Integer>();
        levels.forEach(level -> shown.put(level.competencyId(), level.level()));
        return standards.stream()
                .flatMap(standard -> fixed.of(agency, standard).stream()
                        .map(one -> new Required(
                                standard,
                                one.competencyId(),
                                new RequiredLevel(one.level(), shown.get(one.competencyId())))))
                .toList();
    }

    private static Shown shown(ResultSet row) throws SQLException {
        return new Shown(
                row.getObject(1, UUID.class), row.getObject(2, Integer.class), row.getObject(3, LocalDate.class));
    }

    private record Shown(UUID competencyId, Integer level, LocalDate reviewOn) {}

    private List<RequiredCompetency> named(List<Required> rows) {
        var names = competencies.of(rows.stream().map(Required::competencyId).toList());
        return rows.stream()
                .filter(row -> names.containsKey(row.competencyId()))
                .map(row -> new RequiredCompetency(row.standardId(), names.get(row.competencyId()), row.level()))
                .sorted(Comparator.comparing(RequiredCompetency::competency))
                .toList();
    }

    private ScopedRead.Select<Required> decidedAnew(UUID employee, UUID target) {
        var agency = scope.agencyId();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var post = target == null ? List.<Object>of(agency, employee) : List.<Object>of(target);
        var levels = List.<Object>of(agency, employee, agency, now, employee, agency, now, agency);
        return new ScopedRead.Select<>(
                DECIDED_ANEW.formatted(target == null ? HELD : "?"),
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
