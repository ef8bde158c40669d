package bangkom.training.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads and changes many rows with one statement, in the transaction and scope of the caller. */
@ApplicationScoped
public class Rows {
    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    public <T> List<T> list(String sql, Reader<T> reader, Object... parameters) {
        try (var connection = database.getConnection();
                var query = prepared(connection, sql, parameters);
                var row = query.executeQuery()) {
            var found = new ArrayList<T>();
            while (row.next()) {
                found.add(reader.read(row));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> Optional<T> first(String sql, Reader<T> reader, Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /** Says how many rows it changed. */
    public int change(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A list among the parameters stands for its elements. */
    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        int n = 0;
        for (var parameter : parameters) {
            for (var single : parameter instanceof List<?> several ? several : Collections.singletonList(parameter)) {
                statement.setObject(++n, value(connection, single));
            }
        }
        return statement;
    }

    private static Object value(Connection connection, Object parameter) throws SQLException {
        if (parameter instanceof Column column) {
            return connection.createArrayOf(column.type(), column.values().toArray());
        }
        if (parameter instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return parameter instanceof Enum<?> constant ? constant.name() : parameter;
    }

    /** Turns the row a query stands on into something of the domain. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
