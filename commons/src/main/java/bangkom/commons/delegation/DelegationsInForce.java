package bangkom.commons.delegation;

import bangkom.commons.identity.ActingFor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The delegations somebody may act by today. A service provides a view {@code acting_for (agency_id, delegation_id,
 * delegator_id, delegate_id, role, unit_id, valid_from, valid_to)} of those not revoked, between active people.
 */
@ApplicationScoped
class DelegationsInForce {
    private static final String FIND = """
            select delegation_id, delegator_id, delegate_id, role, unit_id from acting_for
            where agency_id = ? and delegation_id = ? and delegate_id = ? and ? between valid_from and valid_to""";

    private final DataSource database;
    private final Clock clock;

    DelegationsInForce(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<ActingFor> find(UUID agency, UUID id, UUID delegate) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(FIND)) {
            query.setObject(1, agency);
            query.setObject(2, id);
            query.setObject(3, delegate);
            query.setObject(4, LocalDate.now(clock));
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new ActingFor(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getString(4),
                                row.getObject(5, UUID.class)))
                        : Optional.empty();
            }
        }
    }
}
