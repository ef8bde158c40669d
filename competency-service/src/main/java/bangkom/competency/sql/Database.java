package bangkom.competency.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Runs SQL in the current transaction; a collection is bound as an array of text, to be cast in the SQL. */
@ApplicationScoped
public class Database {
    private static final int LONG_WORK_MILLIS = 120_000;

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    @Transactional(TxType.MANDATORY)
    public <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
        try (var connection = source.getConnection();
                var query = prepared(connection, sql, parameters);
                var row = query.executeQuery()) {
            var rows = new ArrayList<T>();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional(TxType.MANDATORY)
    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    @Transactional(TxType.MANDATORY)
    public int execute(String sql, Object... parameters) {
        try (var connection = source.getConnection();
                var statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Runs what goes over all of an agency. Of rows that have just been made the planner expects one, and would loop over all
     * the others for each of them; hashes of a hundred thousand people need room; and the answer may take its time.
     */
    @Transactional(TxType.MANDATORY)
    public <T> T overAll(Supplier<T> work) {
        try (var connection = source.getConnection()) {
            int patience = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, LONG_WORK_MILLIS);
            try {
                execute("set local enable_nestloop to off; set local work_mem to '16MB'");
                var done = work.get();
                execute("set local enable_nestloop to default; set local work_mem to default");
                return done;
            } finally {
                connection.setNetworkTimeout(Runnable::run, patience);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, bindable(connection, parameters[i]));
        }
        return statement;
    }

    private static Object bindable(Connection connection, Object value) throws SQLException {
        if (value instanceof Collection<?> many) {
            return connection.createArrayOf(
                    "text",
                    many.stream()
                            .map(one -> one == null ? null : one.toString())
                            .toArray());
        }
        if (value instanceof Enum<?> name) {
            return name.name();
        }
        return value instanceof Instant at ? Timestamp.from(at) : value;
    }

    /** Makes an object of a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
