package bangkom.commons.identity;

import static java.util.stream.Collectors.joining;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Selects under the current scope in one round trip: the scope and they travel together, and PostgreSQL takes all as one
 * transaction. For the few reads that are called most; everything else uses transactions. Called inside
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
        return list(new Select<>(sql, reader, parameters));
    }

    public <T> List<T> list(Select<T> select) {
        ask(select);
        return select.rows;
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /** Several selects in the one round trip; each has its rows afterwards. */
    public void together(Select<?>... selects) {
        ask(selects);
    }

    private void ask(Select<?>... selects) {
        var scope = current.get();
        if (scope.isEmpty()) {
            return;
        }
        var sql = Stream.of(selects).map(select -> select.sql).collect(joining("; "));
        var parameters = Stream.of(selects).flatMap(select -> Stream.of(select.parameters));
        if (QuarkusTransaction.isActive()) {
            read(IN_TRANSACTION.formatted(sql), parameters.toArray(), selects);
            return;
        }
        var agency = scope.get().agencyId().toString();
        IN_PROGRESS.set(true);
        try {
            read(
                    SET_SCOPE + sql,
                    Stream.concat(Stream.of(agency), parameters.map(ScopedRead::present))
                            .toArray(),
                    selects);
        } finally {
            IN_PROGRESS.remove();
        }
    }

    private void read(String sql, Object[] parameters, Select<?>... selects) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            query.execute();
            for (var select : selects) {
                query.getMoreResults();
                select.take(query.getResultSet());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a null the driver asks the database for its type, between the two statements: the scope would be gone. */
    private static Object present(Object parameter) {
        return Objects.requireNonNull(parameter, "A read outside a transaction has no null among its parameters");
    }

    /** A select, how its rows are read, and its rows once it was asked. */
    public static final class Select<T> {
        private final String sql;
        private final RowReader<T> reader;
        private final Object[] parameters;
        private final List<T> rows = new ArrayList<>();

        public Select(String sql, RowReader<T> reader, Object... parameters) {
            this.sql = sql;
            this.reader = reader;
            this.parameters = parameters;
        }

        public List<T> rows() {
            return rows;
        }

        private void take(ResultSet row) throws SQLException {
            while (row.next()) {
                rows.add(reader.read(row));
            }
        }
    }

    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
