package bangkom.training.delivery.enrolment;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Sight;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.paging.Lists;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.training.delivery.session.TrainingSession;
import bangkom.training.sql.Column;
import bangkom.training.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored participations; whoever writes them holds their session's lock, so that what was read still holds. */
@ApplicationScoped
public class Enrolments {
    private static final String LISTED = """
            select c.id, c.version, c.event_sequence, c.session_id, c.employee_id, c.status, c.attended,
                c.waiting_number, c.reason, c.nominated_by, c.nominated_at, c.approved_at
            from enrolment c where\s""";
    private static final String SELECT = LISTED + "c.agency_id = ? and ";

    private static final String ADD = """
            insert into enrolment (id, agency_id, version, event_sequence, session_id, employee_id, status, attended,
                nominated_by, nominated_at)
            select n.id, ?, 0, 1, ?, n.employee_id, 'NOMINATED', 0, ?, ?
            from unnest(?::uuid[], ?::uuid[]) as n (id, employee_id)""";

    private static final String CHANGE = """
            update enrolment e set status = s.status, waiting_number = s.waiting_number,
                reason = coalesce(s.reason, e.reason), version = e.version + 1, event_sequence = s.sequence,
                approved_by = case when s.approval then ? else e.approved_by end,
                approved_at = case when s.approval then ? else e.approved_at end
            from unnest(?::uuid[], ?::text[], ?::int[], ?::text[], ?::bigint[], ?::text[]::boolean[])
                as s (id, status, waiting_number, reason, sequence, approval)
            where e.id = s.id and e.agency_id = ?""";

    private final Rows rows;
    private final Lists lists;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Caller caller;
    private final Clock clock;

    Enrolments(Rows rows, Lists lists, Outbox outbox, CurrentScope scope, Caller caller, Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.outbox = outbox;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    Enrolment get(UUID id, Sight sight) {
        return rows.first(
                        SELECT + "c.id = ? and " + Sight.positional("c.employee_id", "c.agency_id"),
                        Enrolments::read,
                        scope.agencyId(),
                        id,
                        sight.parameters())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "enrolment:%s", id));
    }

    Found<Enrolment> list(UUID session, UUID employee, EnrolmentStatus status, Sight sight, Listing listing) {
        var filter = Filter.of("agency", scope.agencyId(), "c.agency_id = :agency")
                .and(Sight.condition("c.employee_id", "c.agency_id"), sight.named())
                .with("session", session, "c.session_id = :session")
                .with("employee", employee, "c.employee_id = :employee")
                .with("status", status, "c.status = :status");
        return lists.find(listing, LISTED, "c", filter, Enrolments::read);
    }

    List<Enrolment> ofSession(TrainingSession session, Collection<UUID> ids) {
        return rows.list(
                SELECT + "c.session_id = ? and c.id = any(?)",
                Enrolments::read,
                scope.agencyId(),
                session.id(),
                Column.uuids(ids));
    }

    public List<Enrolment> in(TrainingSession session, EnrolmentStatus... statuses) {
        return rows.list(
                SELECT + "c.session_id = ? and c.status = any(?) order by c.waiting_number, c.id",
                Enrolments::read,
                scope.agencyId(),
                session.id(),
                Column.texts(List.of(statuses)));
    }

    List<Enrolment> standing(TrainingSession session, Collection<UUID> employees) {
        return rows.list(
                SELECT + "c.session_id = ? and c.employee_id = any(?) and c.status <> 'CANCELLED'",
                Enrolments::read,
                scope.agencyId(),
                session.id(),
                Column.uuids(employees));
    }

    int lastWaitingNumber(TrainingSession session) {
        return rows.list(
                        "select coalesce(max(waiting_number), 0) from enrolment"
                                + " where agency_id = ? and session_id = ? and status = 'WAITLISTED'",
                        row -> row.getInt(1),
                        scope.agencyId(),
                        session.id())
                .get(0);
    }

    void add(TrainingSession session, List<Enrolment> nominated) {
        if (nominated.isEmpty()) {
            return;
        }
        rows.change(
                ADD,
                scope.agencyId(),
                session.id(),
                caller.actor(),
                clock.instant(),
                Column.uuids(nominated.stream().map(Enrolment::id).toList()),
                Column.uuids(nominated.stream().map(Enrolment::employeeId).toList()));
        nominated.forEach(enrolment -> outbox.record(enrolment.told()));
    }

    /** One statement for all of them; a completion is told by its record instead. */
    public void change(List<EnrolmentStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        rows.change(
                CHANGE,
                caller.actor(),
                clock.instant(),
                Column.uuids(steps.stream().map(step -> step.from().id()).toList()),
                Column.texts(steps.stream().map(step -> step.verb().to).toList()),
                Column.ints(steps.stream().map(EnrolmentStep::waitingNumber).toList()),
                Column.texts(steps.stream().map(EnrolmentStep::reason).toList()),
                Column.longs(steps.stream().map(EnrolmentStep::sequence).toList()),
                Column.texts(steps.stream().map(EnrolmentStep::isApproval).toList()),
                scope.agencyId());
        steps.stream()
                .filter(step -> step.verb() != EnrolmentVerb.COMPLETE)
                .forEach(step -> outbox.record(step.told()));
    }

    private static Enrolment read(ResultSet row) throws SQLException {
        return new Enrolment(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                EnrolmentStatus.valueOf(row.getString(6)),
                row.getInt(7),
                row.getObject(8, Integer.class),
                row.getString(9),
                row.getString(10),
                instant(row, 11),
                instant(row, 12));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
