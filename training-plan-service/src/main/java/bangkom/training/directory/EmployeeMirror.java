package bangkom.training.directory;

import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The last known state of each civil servant (ASN) without name or NIP; an older event never overwrites a newer one. */
@ApplicationScoped
class EmployeeMirror {
    private static final String UPSERT = """
            insert into employee_mirror (employee_id, agency_id, employment_type, job_tier, position_id, unit_id,
                supervisor_id, legal_status, active, contract_start, contract_end, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (employee_id) do update
                set employment_type = excluded.employment_type, job_tier = excluded.job_tier,
                    position_id = excluded.position_id, unit_id = excluded.unit_id,
                    supervisor_id = excluded.supervisor_id, legal_status = excluded.legal_status,
                    active = excluded.active, contract_start = excluded.contract_start,
                    contract_end = excluded.contract_end, sequence = excluded.sequence
                where excluded.sequence > employee_mirror.sequence""";

    private final DataSource database;

    EmployeeMirror(DataSource database) {
        this.database = database;
    }

    void apply(List<ReceivedEvent> events) throws SQLException, UnreadableEvent {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            for (var event : events) {
                var employee = event.data(EmployeeHeard.class);
                upsert.setObject(1, employee.employeeId());
                upsert.setObject(2, event.agencyId());
                upsert.setString(3, employee.employmentType());
                upsert.setString(4, employee.jobTier());
                upsert.setObject(5, employee.positionId());
                upsert.setObject(6, employee.unitId());
                upsert.setObject(7, employee.supervisorId());
                upsert.setString(8, employee.legalStatus());
                upsert.setBoolean(9, employee.active());
                upsert.setObject(10, employee.contractStart());
                upsert.setObject(11, employee.contractEnd());
                upsert.setLong(12, event.sequence());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    void erase(List<ReceivedEvent> events) throws SQLException, UnreadableEvent {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        "delete from employee_mirror where agency_id = ? and employee_id = ?")) {
            for (var event : events) {
                delete.setObject(1, event.agencyId());
                delete.setObject(2, event.subjectId());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
