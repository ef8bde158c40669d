package bangkom.commons.delegation;

import bangkom.commons.messaging.inbox.ReceivedEvent;
import bangkom.commons.messaging.inbox.UnreadableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The last known state of each delegation in a service that does not own them, in its {@code delegation_mirror}. */
@ApplicationScoped
public class DelegationMirror {
    private static final String UPSERT = """
            insert into delegation_mirror (delegation_id, agency_id, delegator_id, delegate_id, role, unit_id, valid_from,
                valid_to, revoked, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (delegation_id) do update set revoked = excluded.revoked, sequence = excluded.sequence
                where excluded.sequence > delegation_mirror.sequence""";

    private final DataSource database;

    DelegationMirror(DataSource database) {
        this.database = database;
    }

    /** Takes what was granted and what was revoked. */
    public void apply(List<ReceivedEvent> events) throws SQLException, UnreadableEvent {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            for (var event : events) {
                var delegation = event.data(Heard.class);
                upsert.setObject(1, delegation.delegationId());
                upsert.setObject(2, event.agencyId());
                upsert.setObject(3, delegation.delegatorId());
                upsert.setObject(4, delegation.delegateId());
                upsert.setString(5, delegation.role());
                upsert.setObject(6, delegation.unitId());
                upsert.setObject(7, delegation.validFrom());
                upsert.setObject(8, delegation.validTo());
                upsert.setBoolean(9, event.type().contains(".revoked."));
                upsert.setLong(10, event.sequence());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    record Heard(
            UUID delegationId,
            UUID delegatorId,
            UUID delegateId,
            String role,
            UUID unitId,
            LocalDate validFrom,
            LocalDate validTo) {}
}
