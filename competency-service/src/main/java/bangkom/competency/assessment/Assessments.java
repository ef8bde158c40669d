package bangkom.competency.assessment;

import bangkom.commons.audit.AuditAction;
import bangkom.commons.audit.AuditTrail;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Sight;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.paging.Lists;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.profile.VisiblePeople;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored assessments; many are written by as many statements as one. */
@ApplicationScoped
class Assessments {
    private static final String SEEN =
            Assessment.SELECT + " where a.agency_id = ? and " + Sight.positional("a.employee_id", "a.agency_id");
    private static final String INSERT = """
            insert into assessment (id, agency_id, version, event_sequence, employee_id, kind, assessed_on, status,
                external_ref, made_by, created_at, assessor_id)
            select a.id, ?, 0, 0, a.employee_id, a.kind, a.assessed_on, a.status, a.external_ref, a.made_by, ?, a.assessor_id
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::date[], ?::text[], ?::text[], ?::text[], ?::uuid[])
                a (id, employee_id, kind, assessed_on, status, external_ref, made_by, assessor_id)""";
    private static final String INSERT_RESULTS = """
            insert into assessment_result (assessment_id, agency_id, competency_id, level)
            select r.assessment_id, ?, r.competency_id, r.level
            from unnest(?::uuid[], ?::uuid[], ?::int[]) r (assessment_id, competency_id, level)""";
    private static final String REPLACE = """
            update assessment a set version = a.version + 1, employee_id = n.employee_id, kind = n.kind,
                assessed_on = n.assessed_on, made_by = n.made_by, assessor_id = n.assessor_id
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::date[], ?::text[], ?::uuid[])
                n (id, employee_id, kind, assessed_on, made_by, assessor_id)
            where a.agency_id = ? and a.id = n.id""";
    private static final String DECIDE = """
            update assessment set version = version + 1, event_sequence = event_sequence + ?, status = ?,
                decided_by = ?, reason = ? where agency_id = ? and id = any(?::uuid[])""";

    private final Database database;
    private final Lists lists;
    private final VisiblePeople people;
    private final CurrentScope scope;
    private final AuditTrail trail;
    private final Clock clock;

    Assessments(
            Database database, Lists lists, VisiblePeople people, CurrentScope scope, AuditTrail trail, Clock clock) {
        this.database = database;
        this.lists = lists;
        this.people = people;
        this.scope = scope;
        this.trail = trail;
        this.clock = clock;
    }

    Assessment get(UUID id) {
        return one(id, "");
    }

    Assessment lock(UUID id) {
        return one(id, " for update of a");
    }

    private Assessment one(UUID id, String lock) {
        var parameters = seen();
        parameters.add(id);
        return database.first(SEEN + " and a.id = ?" + lock, Assessment::read, parameters.toArray())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "assessment %s", id));
    }

    private List<Object> seen() {
        var parameters = new ArrayList<Object>(List.of(scope.agencyId()));
        parameters.addAll(people.sight().parameters());
        return parameters;
    }

    Found<Assessment> list(UUID employee, AssessmentStatus status, Listing listing) {
        var filter = Filter.of("agency", scope.agencyId(), "a.agency_id = :agency")
                .and(
                        Sight.condition("a.employee_id", "a.agency_id"),
                        people.sight().named())
                .with("employee", employee, "a.employee_id = :employee")
                .with("status", status, "a.status = :status");
        return lists.find(listing, Assessment.SELECT + " where ", "a", filter, Assessment::read);
    }

    List<Assessment> lockAll(Collection<UUID> ids) {
        return database.list(
                Assessment.SELECT + " where a.agency_id = ? and a.id = any(?::uuid[]) order by a.id for update of a",
                Assessment::read,
                scope.agencyId(),
                ids);
    }

    List<Assessment> lockWithReferences(Collection<String> references) {
        return database.list(
                Assessment.SELECT
                        + " where a.agency_id = ? and a.external_ref = any(?::text[]) order by a.id for update of a",
                Assessment::read,
                scope.agencyId(),
                references);
    }

    void insert(Collection<Assessment> made) {
        database.execute(
                INSERT,
                scope.agencyId(),
                clock.instant(),
                made.stream().map(Assessment::id).toList(),
                made.stream().map(Assessment::employeeId).toList(),
                made.stream().map(Assessment::kind).toList(),
                made.stream().map(Assessment::assessedOn).toList(),
                made.stream().map(Assessment::status).toList(),
                made.stream().map(Assessment::externalRef).toList(),
                made.stream().map(Assessment::madeBy).toList(),
                made.stream().map(Assessment::assessorId).toList());
        insertResults(made);
        made.forEach(one -> trail.record(subject(one.id()), AuditAction.CREATED, null, one.status(), null));
    }

    void replace(Collection<Assessment> changed) {
        var ids = changed.stream().map(Assessment::id).toList();
        database.execute(
                REPLACE,
                ids,
                changed.stream().map(Assessment::employeeId).toList(),
                changed.stream().map(Assessment::kind).toList(),
                changed.stream().map(Assessment::assessedOn).toList(),
                changed.stream().map(Assessment::madeBy).toList(),
                changed.stream().map(Assessment::assessorId).toList(),
                scope.agencyId());
        database.execute(
                "delete from assessment_result where agency_id = ? and assessment_id = any(?::uuid[])",
                scope.agencyId(),
                ids);
        insertResults(changed);
        changed.forEach(one -> trail.record(subject(one.id()), AuditAction.CHANGED, null, null, null));
    }

    /** Takes a step with all of them; only what is told of counts as an event. */
    void step(Collection<UUID> ids, AssessmentStatus to, int events, String by, String reason) {
        database.execute(DECIDE, events, to, by, reason, scope.agencyId(), ids);
        ids.forEach(id -> trail.record(subject(id), AuditAction.CHANGED, null, to, reason));
    }

    private static String subject(UUID id) {
        return "assessment:" + id;
    }

    private void insertResults(Collection<Assessment> made) {
        var assessments = new ArrayList<UUID>();
        var levels = new ArrayList<AssessedLevel>();
        for (var assessment : made) {
            for (var result : assessment.results()) {
                assessments.add(assessment.id());
                levels.add(result);
            }
        }
        database.execute(
                INSERT_RESULTS,
                scope.agencyId(),
                assessments,
                levels.stream().map(AssessedLevel::competencyId).toList(),
                levels.stream().map(AssessedLevel::level).toList());
    }
}
