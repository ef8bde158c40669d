package bangkom.training.delivery.enrolment;

import bangkom.commons.identity.CurrentScope;
import bangkom.training.delivery.session.TrainingSession;
import bangkom.training.sql.Column;
import bangkom.training.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** People as the directory tells of them, with what keeps them from a session. */
@ApplicationScoped
public class Nominees {
    private static final String LOCKED = """
            select employee_id, unit_id, active, legal_status from employee_mirror
            where agency_id = ? and employee_id = any(?) order by employee_id for no key update""";

    private static final String BUSY = """
            select distinct on (e.employee_id) e.employee_id, e.session_id
            from enrolment e
            join session_meeting theirs on theirs.agency_id = e.agency_id and theirs.session_id = e.session_id
            join session_meeting mine on mine.agency_id = e.agency_id and mine.session_id = ?
                and mine.starts_at < theirs.ends_at and theirs.starts_at < mine.ends_at
            where e.agency_id = ? and e.employee_id = any(?) and e.session_id <> ?
                and e.status in ('NOMINATED', 'ENROLLED', 'WAITLISTED')
            order by e.employee_id, e.session_id""";

    private final Rows rows;
    private final CurrentScope scope;

    Nominees(Rows rows, CurrentScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    /** Locks the people in one order, so that nobody gets two overlapping sessions or spends a cap twice at once. */
    public void lock(Collection<UUID> employees) {
        rows.list(LOCKED, row -> row.getObject(1, UUID.class), scope.agencyId(), Column.uuids(employees));
    }

    Map<UUID, Nominee> locked(TrainingSession session, Collection<UUID> employees) {
        var known = rows.list(
                LOCKED,
                row -> new Nominee(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getBoolean(3),
                        row.getString(4),
                        null),
                scope.agencyId(),
                Column.uuids(employees));
        var busy = busy(session, employees);
        var nominees = new HashMap<UUID, Nominee>();
        known.forEach(one -> nominees.put(
                one.employeeId(),
                new Nominee(
                        one.employeeId(), one.unitId(), one.active(), one.legalStatus(), busy.get(one.employeeId()))));
        return nominees;
    }

    /** By person, a session that overlaps this one. */
    Map<UUID, UUID> busy(TrainingSession session, Collection<UUID> employees) {
        var busy = new HashMap<UUID, UUID>();
        rows.list(
                BUSY,
                row -> busy.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                session.id(),
                scope.agencyId(),
                Column.uuids(employees),
                session.id());
        return busy;
    }
}
