package bangkom.commons.identity;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells PostgreSQL the scope when a connection joins a transaction. The setting is local to that transaction, so a
 * pooled connection carries nothing over; without a scope nothing is set and the policies let no row through.
 */
@Singleton
class ScopedConnections implements AgroalPoolInterceptor {
    private static final String SET_SCOPE =
            "select set_config('bangkom.agency', ?, true), set_config('lock_timeout', '5s', true)";

    private final CurrentScope current;

    ScopedConnections(CurrentScope current) {
        this.current = current;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var scope = current.get();
        if (scope.isEmpty() || ScopedRead.inProgress()) {
            return;
        }
        if (!QuarkusTransaction.isActive()) {
            throw new IllegalStateException("Scoped data is read and written inside a transaction only");
        }
        try (var statement = connection.prepareStatement(SET_SCOPE)) {
            statement.setString(1, scope.get().agencyId().toString());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The agency scope cannot be set", e);
        }
    }
}
