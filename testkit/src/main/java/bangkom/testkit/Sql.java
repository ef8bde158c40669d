package bangkom.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks at the database of the service under test as a superuser, past row-level security. */
public final class Sql {
    private Sql() {}

    public static long number(String query) {
        return Long.parseLong(text(query));
    }

    public static String text(String query) {
        return column(query).get(0);
    }

    public static List<String> column(String query) {
        try (var connection = connect();
                var row = connection.createStatement().executeQuery(query)) {
            var values = new ArrayList<String>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    public static void execute(String statement) {
        try (var connection = connect()) {
            connection.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
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

    static String url() {
        return Infrastructure.database.url(Infrastructure.service);
    }
}
