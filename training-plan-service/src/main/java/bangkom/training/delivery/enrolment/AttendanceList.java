package bangkom.training.delivery.enrolment;

import bangkom.commons.identity.CurrentScope;
import bangkom.training.sql.Column;
import bangkom.training.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored attendance: whoever is present at a meeting has a row, and each participation its count. */
@ApplicationScoped
class AttendanceList {
    private static final String REMOVE_OTHERS =
            "delete from attendance where agency_id = ? and meeting_id = ? and not enrolment_id = any(?)";

    private static final String ADD = """
            insert into attendance (meeting_id, enrolment_id, agency_id, session_id)
            select ?, present.id, ?, ? from unnest(?::uuid[]) as present (id) on conflict do nothing""";

    private static final String COUNT = """
            update enrolment e
            set attended = counted.meetings, version = e.version + 1, event_sequence = e.event_sequence + 1
            from (select c.id, count(a.meeting_id)::int as meetings
                from enrolment c
                left join attendance a on a.agency_id = c.agency_id and a.session_id = c.session_id
                    and a.enrolment_id = c.id
                where c.agency_id = ? and c.session_id = ? and c.status = 'ENROLLED'
                group by c.id) counted
            where e.id = counted.id and e.agency_id = ? and e.attended <> counted.meetings
            returning e.id, e.employee_id, e.attended, e.event_sequence""";

    private final Rows rows;
    private final CurrentScope scope;

    AttendanceList(Rows rows, CurrentScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    void replace(UUID session, UUID meeting, List<UUID> presentEnrolments) {
        var present = Column.uuids(presentEnrolments);
        rows.change(REMOVE_OTHERS, scope.agencyId(), meeting, present);
        rows.change(ADD, meeting, scope.agencyId(), session, present);
    }

    /** Counts anew and tells of each participation whose count is different now. */
    List<AttendanceRecorded> recount(UUID session, int meetings) {
        return rows.list(
                COUNT,
                row -> new AttendanceRecorded(
                        row.getObject(1, UUID.class),
                        session,
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        meetings,
                        row.getLong(4)),
                scope.agencyId(),
                session,
                scope.agencyId());
    }
}
