package bangkom.commons.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * One select under the current scope in one round trip: the scope and the query travel together, and PostgreSQL takes
 * the two as one transaction. For the few reads that are called most; everything else uses transactions.
 */
@ApplicationScoped
public class ScopedRead {
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
        IN_PROGRESS.set(true);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select set_config('bangkom.agency', ?, true); " + sql)) {
            query.setString(1, scope.get().agencyId().toString());
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 2, parameters[i]);
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
        } finally {
            IN_PROGRESS.remove();
        }
    }

    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
