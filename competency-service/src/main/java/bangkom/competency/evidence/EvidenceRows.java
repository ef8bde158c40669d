package bangkom.competency.evidence;

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
import bangkom.competency.profile.AcceptedEvidence;
import bangkom.competency.profile.EvidenceStatus;
import bangkom.competency.profile.VisiblePeople;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored evidence of the people whom the caller may see. */
@ApplicationScoped
class EvidenceRows {
    private static final String SEEN =
            Evidence.SELECT + " where e.agency_id = ? and " + Sight.positional("e.employee_id", "e.agency_id");
    private static final String INSERT = """
            insert into evidence (id, agency_id, employee_id, competency_id, level, claimed_level, source_kind, source_id,
                observed_on, strong, status, title, document_kind, document_reference, reason, amends_id, recorded_by,
                document_valid_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning\s""" + AcceptedEvidence.COLUMNS;
    private static final String TURN = """
            update evidence set status = ?, level = coalesce(?, level), decided_by = ?, reason = coalesce(?, reason),
                version = version + 1, event_sequence = event_sequence + 1
            where agency_id = ? and id = ? and status = ?
            returning\s""" + AcceptedEvidence.COLUMNS;

    private final Database database;
    private final Lists lists;
    private final VisiblePeople people;
    private final CurrentScope scope;
    private final AuditTrail trail;

    EvidenceRows(Database database, Lists lists, VisiblePeople people, CurrentScope scope, AuditTrail trail) {
        this.database = database;
        this.lists = lists;
        this.people = people;
        this.scope = scope;
        this.trail = trail;
    }

    Evidence get(UUID id) {
        return one(id, "");
    }

    Evidence lock(UUID id) {
        return one(id, " for update of e");
    }

    private Evidence one(UUID id, String lock) {
        var parameters = seen();
        parameters.add(id);
        return database.first(SEEN + " and e.id = ?" + lock, Evidence::read, parameters.toArray())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "evidence %s", id));
    }

    Found<Evidence> list(EvidenceFilter wanted, Listing listing) {
        var filter = Filter.of("agency", scope.agencyId(), "e.agency_id = :agency")
                .and(
                        Sight.condition("e.employee_id", "e.agency_id"),
                        people.sight().named())
                .with("employee", wanted.employeeId(), "e.employee_id = :employee")
                .with("competency", wanted.competencyId(), "e.competency_id = :competency")
                .with("status", wanted.status(), "e.status = :status")
                .with("source", wanted.sourceKind(), "e.source_kind = :source");
        return lists.find(listing, Evidence.SELECT + " where ", "e", filter, Evidence::read);
    }

    AcceptedEvidence insert(Evidence made) {
        trail.record("evidence:" + made.id(), AuditAction.CREATED, null, made.status(), made.reason());
        return database.first(
                        INSERT,
                        AcceptedEvidence::read,
                        made.id(),
                        scope.agencyId(),
                        made.employeeId(),
                        made.competencyId(),
                        made.level(),
                        made.claimedLevel(),
                        made.sourceKind(),
                        made.sourceId(),
                        made.observedOn(),
                        made.sourceKind().strong(),
                        made.status(),
                        made.title(),
                        made.documentKind(),
                        made.documentReference(),
                        made.reason(),
                        made.amends(),
                        made.recordedBy(),
                        made.documentValidUntil())
                .orElseThrow();
    }

    /** Empty if it is not as expected any more; without a level or reason the former stays. */
    Optional<AcceptedEvidence> turn(
            UUID id, EvidenceStatus from, EvidenceStatus to, Integer level, String by, String reason) {
        trail.record("evidence:" + id, AuditAction.CHANGED, from, to, reason);
        return database.first(TURN, AcceptedEvidence::read, to, level, by, reason, scope.agencyId(), id, from);
    }

    /** What can be done with it has changed, so that who saw it before has to look again. */
    void touch(UUID id) {
        database.execute(
                "update evidence set version = version + 1 where agency_id = ? and id = ?", scope.agencyId(), id);
    }

    private List<Object> seen() {
        var parameters = new ArrayList<Object>(List.of(scope.agencyId()));
        parameters.addAll(people.sight().parameters());
        return parameters;
    }
}
