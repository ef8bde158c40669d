package bangkom.deploy.chaos;

import bangkom.deploy.local.LocalRun;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The run's databases as a superuser sees them: past the services and past row-level security. */
record Databases(LocalRun run) {
    static final List<String> ALL = List.of("competency", "training", "evaluation");

    long number(String database, String sql) throws SQLException {
        return Long.parseLong(text(database, sql));
    }

    String text(String database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** The second column by the first. */
    Map<UUID, Long> numbers(String database, String sql) throws SQLException {
        var numbers = new HashMap<UUID, Long>();
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                numbers.put(row.getObject(1, UUID.class), row.getLong(2));
            }
        }
        return numbers;
    }

    void execute(String database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(run.database(service(database)), "postgres", "postgres");
    }

    private static String service(String database) {
        return database.equals("training") ? "training-plan-service" : database + "-service";
    }
}
