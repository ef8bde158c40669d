package bangkom.training.delivery.completion;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Sight;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.paging.Lists;
import bangkom.training.delivery.session.TrainingSession;
import bangkom.training.jp.Reduction;
import bangkom.training.offering.DevelopmentForm;
import bangkom.training.sql.Column;
import bangkom.training.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stored completion records; their lesson hours are kept with the credits. */
@ApplicationScoped
class Completions {
    private static final String LISTED = """
            select c.id, c.version, c.enrolment_id, c.session_id, c.programme_id, c.plan_item_id, c.employee_id, c.title,
                jp.form, c.status, c.completed_on, jp.claimed_jp, jp.credited_jp, jp.rule_id, jp.rule_version,
                jp.reduction_reason, certificate.id, c.verified_at
            from completion_record c
            join jp_credit jp on jp.completion_id = c.id
            left join certificate on certificate.completion_id = c.id
            where\s""";
    private static final String SELECT = LISTED + "c.agency_id = ? and ";

    private static final String ADD = """
            insert into completion_record (id, agency_id, version, event_sequence, enrolment_id, session_id, programme_id,
                plan_item_id, employee_id, title, status, completed_on, verified_at)
            select n.id, ?, 0, 1, n.enrolment_id, ?, ?, ?, n.employee_id, ?, 'VERIFIED', ?, ?
            from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as n (id, enrolment_id, employee_id)""";

    private final Rows rows;
    private final Lists lists;
    private final CurrentScope scope;

    Completions(Rows rows, Lists lists, CurrentScope scope) {
        this.rows = rows;
        this.lists = lists;
        this.scope = scope;
    }

    Map<UUID, Holder> holders(Collection<UUID> employees) {
        return rows
                .list(
                        """
                        select e.employee_id, e.supervisor_id, p.name from employee_mirror e
                        left join person_mirror p on p.employee_id = e.employee_id and p.agency_id = e.agency_id
                        where e.agency_id = ? and e.employee_id = any(?)""",
                        row -> new Holder(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)),
                        scope.agencyId(),
                        Column.uuids(employees))
                .stream()
                .collect(Collectors.toMap(Holder::employeeId, Function.identity()));
    }

    void add(TrainingSession session, List<Completion> completions, LocalDate completedOn, Instant at) {
        rows.change(
                ADD,
                scope.agencyId(),
                session.id(),
                session.programmeId(),
                session.planItemId(),
                session.title(),
                completedOn,
                at,
                Column.uuids(completions.stream().map(Completion::id).toList()),
                Column.uuids(
                        completions.stream().map(one -> one.enrolment().id()).toList()),
                Column.uuids(completions.stream()
                        .map(one -> one.enrolment().employeeId())
                        .toList()));
    }

    Optional<CompletionRecordView> find(UUID id, Sight sight) {
        return rows.first(
                SELECT + "c.id = ? and " + Sight.positional("c.employee_id", "c.agency_id"),
                Completions::view,
                scope.agencyId(),
                id,
                sight.parameters());
    }

    Found<CompletionRecordView> list(UUID employee, UUID session, Sight sight, Listing listing) {
        var filter = Filter.of("agency", scope.agencyId(), "c.agency_id = :agency")
                .and(Sight.condition("c.employee_id", "c.agency_id"), sight.named())
                .with("employee", employee, "c.employee_id = :employee")
                .with("session", session, "c.session_id = :session");
        return lists.find(listing, LISTED, "c", filter, Completions::view);
    }

    private static CompletionRecordView view(ResultSet row) throws SQLException {
        return new CompletionRecordView(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getObject(6, UUID.class),
                row.getObject(7, UUID.class),
                row.getString(8),
                DevelopmentForm.valueOf(row.getString(9)),
                CompletionStatus.valueOf(row.getString(10)),
                row.getObject(11, LocalDate.class),
                row.getInt(12),
                row.getInt(13),
                row.getObject(14, UUID.class),
                row.getObject(15, Long.class),
                row.getString(16) == null ? null : Reduction.valueOf(row.getString(16)),
                row.getObject(17, UUID.class),
                row.getObject(18, OffsetDateTime.class).toInstant());
    }
}
