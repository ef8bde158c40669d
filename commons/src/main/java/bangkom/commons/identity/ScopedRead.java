package bangkom.commons.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * One select under the current scope in one round trip: the scope and the query travel together, and PostgreSQL takes
 * the two as one transaction. For the few reads that are called most; everything else uses transactions. Called inside
 * a transaction it is a part of that one, which has its scope.
 */
@ApplicationScoped
public class ScopedRead {
    /** Such a read goes by a key: its plan is the same for all values, and making it may cost more than the read. */
    private static final String SET_SCOPE = "select set_config('bangkom.agency', ?, true),"
            + " set_config('plan_cache_mode', 'force_generic_plan', true); ";

    private static final String IN_TRANSACTION = "select set_config('plan_cache_mode', 'force_generic_plan', true); %s;"
            + " select set_config('plan_cache_mode', 'auto', true)";

    private static final ThreadLocal<Boolean> IN_PROGRESS = new ThreadLocal<>();

    private final DataSource database;
    private final CurrentScope current;

    ScopedRead(DataSource database, CurrentScope current) {
        this.database = database;
        this.current = current;
    }

    static boolean inProgress() {
        return IN_PROGRESS.get() != null;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
        var scope = current.get();
        if (scope.isEmpty()) {
            return List.of();
        }
        if (QuarkusTransaction.isActive()) {
            return read(IN_TRANSACTION.formatted(sql), reader, parameters);
        }
        requireAll(parameters);
        IN_PROGRESS.set(true);
        try {
            return read(SET_SCOPE + sql, reader, with(scope.get().agencyId().toString(), parameters));
        } finally {
            IN_PROGRESS.remove();
        }
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    private <T> List<T> read(String sql, RowReader<T> reader, Object... parameters) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            query.execute();
            query.getMoreResults();
            var items = new ArrayList<T>();
            try (var row = query.getResultSet()) {
                while (row.next()) {
                    items.add(reader.read(row));
                }
            }
            return items;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a null the driver asks the database for its type, between the two statements: the scope would be gone. */
    private static void requireAll(Object... parameters) {
        for (var parameter : parameters) {
            Objects.requireNonNull(parameter, "A read outside a transaction has no null among its parameters");
        }
    }

    private static Object[] with(Object first, Object... others) {
        var all = new Object[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }

    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
