package bangkom.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Looks at the database of the service under test as a superuser, past row-level security. */
public final class Sql {
    /** A new connection costs more than most statements. */
    private static final Queue<Connection> IDLE = new ConcurrentLinkedQueue<>();

    private Sql() {}

    public static long number(String query) {
        return Long.parseLong(text(query));
    }

    public static String text(String query) {
        return column(query).get(0);
    }

    public static List<String> column(String query) {
        return with(query, statement -> {
            var row = statement.executeQuery(query);
            var values = new ArrayList<String>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        });
    }

    public static void execute(String statement) {
        with(statement, it -> it.execute(statement));
    }

    private static <T> T with(String told, Work<T> work) {
        try {
            var idle = IDLE.poll();
            var connection = idle == null ? connect() : idle;
            try (var statement = connection.createStatement()) {
                return work.on(statement);
            } finally {
                IDLE.add(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(told, e);
        }
    }

    /** A connection of its own, for a transaction that stays open beside others. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    /** Holds what the query locks until it is closed. */
    public static Lock locked(String query) {
        try {
            var connection = DriverManager.getConnection(url(), "postgres", "postgres");
            connection.setAutoCommit(false);
            connection.createStatement().execute(query);
            return connection::close;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Rows that nobody else may change for now. */
    public interface Lock extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    private interface Work<T> {
        T on(Statement statement) throws SQLException;
    }

    static String url() {
        return Infrastructure.database.url(Infrastructure.service);
    }
}
