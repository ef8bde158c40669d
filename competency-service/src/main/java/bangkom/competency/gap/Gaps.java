package bangkom.competency.gap;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.ScopedRead;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import bangkom.competency.profile.VisiblePeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the standards in force require of people, beside what their profiles show. */
@ApplicationScoped
class Gaps {
    private static final String REQUIRED = """
            select s.id, c.id, c.code, c.name, c.kind, r.required_level, p.level
            from job_competency_standard s
            join standard_requirement r on r.standard_id = s.id and r.agency_id = s.agency_id
            join competency c on c.id = r.competency_id
            left join profile_level p
                on p.agency_id = s.agency_id and p.employee_id = ? and p.competency_id = r.competency_id
            where s.agency_id = ? and s.position_id = %s and s.status = 'ACTIVE'
            order by c.kind, c.code, c.id""";
    private static final String OF_JOB = REQUIRED.formatted("?");
    private static final String OF_JOB_HELD =
            REQUIRED.formatted("(select e.position_id from employee e where e.agency_id = ? and e.id = ?)");
    private static final String THRESHOLDS = """
            select t.category, t.at_least from job_person_match_threshold t
            where t.purpose = ? and t.valid_from = (
                select max(newer.valid_from) from job_person_match_threshold newer
                where newer.purpose = t.purpose and newer.valid_from <= ?)""";

    private final ScopedRead reads;
    private final VisiblePeople people;
    private final CurrentScope scope;

    Gaps(ScopedRead reads, VisiblePeople people, CurrentScope scope) {
        this.reads = reads;
        this.people = people;
        this.scope = scope;
    }

    /** Of the job held, unless another one is asked for. */
    JobRequirements of(UUID employee, UUID target) {
        var agency = scope.agencyId();
        if (target == null) {
            var held = new ScopedRead.Select<>(OF_JOB_HELD, Gaps::required, employee, agency, agency, employee);
            return new JobRequirements(people.get(employee, held).positionId(), held.rows());
        }
        var required = new ScopedRead.Select<>(OF_JOB, Gaps::required, employee, agency, target);
        people.get(employee, required);
        requireKnown(target);
        return new JobRequirements(target, required.rows());
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
        return reads.list(THRESHOLDS, row -> new MatchThreshold(row.getString(1), row.getInt(2)), purpose.name(), on);
    }

    private static RequiredCompetency required(ResultSet row) throws SQLException {
        return new RequiredCompetency(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                new RequiredLevel(row.getInt(6), row.getObject(7, Integer.class)));
    }
}
