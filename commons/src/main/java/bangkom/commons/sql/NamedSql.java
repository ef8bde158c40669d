package bangkom.commons.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.postgresql.PGStatement;

/** Statements with named parameters ({@code :agency}), planned anew for the values they get. */
public final class NamedSql {
    private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([a-z][a-zA-Z]*)");

    private NamedSql() {}

    public static int execute(Connection connection, String sql, Map<String, ?> values) throws SQLException {
        try (var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    public static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, Map<String, ?> values)
            throws SQLException {
        try (var statement = prepare(connection, sql, values);
                var row = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        }
    }

    /** Reads the rows as they come, a thousand at a time, never all at once. */
    public static void each(Connection connection, String sql, RowVisitor visitor, Map<String, ?> values)
            throws Exception {
        try (var statement = prepare(connection, sql, values)) {
            statement.setFetchSize(1_000);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    visitor.visit(row);
                }
            }
        }
    }

    /** A question mark for each name; what stands after a colon and is not among the values is left as it is. */
    public static Positional positional(String sql, Map<String, ?> values) {
        var order = new ArrayList<Object>();
        var text = NAME.matcher(sql).replaceAll(found -> {
            if (!values.containsKey(found.group(1))) {
                return found.group();
            }
            order.add(values.get(found.group(1)));
            return "?";
        });
        return new Positional(text, order);
    }

    private static PreparedStatement prepare(Connection connection, String sql, Map<String, ?> values)
            throws SQLException {
        var positional = positional(sql, values);
        var statement = connection.prepareStatement(positional.text());
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        var parameters = positional.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, bindable(connection, parameters.get(i)));
        }
        return statement;
    }

    private static Object bindable(Connection connection, Object value) throws SQLException {
        if (value instanceof Collection<?> many) {
            return connection.createArrayOf(
                    "text", many.stream().map(String::valueOf).toArray());
        }
        if (value instanceof Enum<?> name) {
            return name.name();
        }
        return value instanceof Instant at ? Timestamp.from(at) : value;
    }

    /** A statement, or a part of one, and its parameters in their order. */
    public record Positional(String text, List<Object> parameters) {}

    /** Makes an object of a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with a row. */
    @FunctionalInterface
    public interface RowVisitor {
        void visit(ResultSet row) throws Exception;
    }
}
