package bangkom.competency.trace;

import bangkom.commons.trace.ServiceTrace;
import bangkom.commons.trace.ServiceTraceLink;
import bangkom.commons.trace.ServiceTraceNode;
import bangkom.commons.trace.TraceKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Answers with the links that touch some things, and with those things and their neighbours as far as they are ours. */
@ApplicationScoped
class CompetencyTrace {
    private final DataSource database;

    CompetencyTrace(DataSource database) {
        this.database = database;
    }

    ServiceTrace touching(UUID agency, List<TraceKey> asked) {
        try (var connection = database.getConnection()) {
            var links = links(connection, agency, asked);
            var keys =
                    new LinkedHashSet<>(asked.stream().map(TraceKey::toString).toList());
            links.forEach(link -> {
                keys.add(link.from());
                keys.add(link.to());
            });
            return new ServiceTrace(nodes(connection, agency, keys), List.copyOf(links));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<ServiceTraceLink> links(Connection connection, UUID agency, List<TraceKey> asked)
            throws SQLException {
        var links = new LinkedHashSet<ServiceTraceLink>();
        try (var query = connection.prepareStatement(TraceSql.LINKS)) {
            int n = 0;
            for (var kind : TraceSql.LINKS_ASK_FOR) {
                query.setArray(++n, uuids(connection, TraceKey.ids(asked, kind)));
                query.setObject(++n, agency);
            }
            var row = query.executeQuery();
            while (row.next()) {
                links.add(new ServiceTraceLink(
                        row.getString(1) + ":" + row.getString(2),
                        row.getString(3) + ":" + row.getString(4),
                        row.getString(5)));
            }
        }
        return links;
    }

    private static List<ServiceTraceNode> nodes(Connection connection, UUID agency, Set<String> keys)
            throws SQLException {
        var ids = new LinkedHashMap<String, List<UUID>>();
        for (var key : keys) {
            int colon = key.indexOf(':');
            ids.computeIfAbsent(key.substring(0, colon), kind -> new ArrayList<>())
                    .add(UUID.fromString(key.substring(colon + 1)));
        }
        var nodes = new ArrayList<ServiceTraceNode>();
        for (var kind : ids.entrySet()) {
            var sql = TraceSql.NODES.get(kind.getKey());
            if (sql != null) {
                try (var query = connection.prepareStatement(sql)) {
                    add(nodes, kind.getKey(), query, agency, uuids(connection, kind.getValue()));
                }
            }
        }
        return nodes;
    }

    private static void add(List<ServiceTraceNode> nodes, String kind, PreparedStatement query, UUID agency, Array ids)
            throws SQLException {
        query.setObject(1, agency);
        query.setArray(2, ids);
        var row = query.executeQuery();
        while (row.next()) {
            Timestamp at = row.getTimestamp(4);
            nodes.add(new ServiceTraceNode(
                    kind,
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getString(3) == null ? null : row.getString(3).toUpperCase(Locale.ROOT),
                    at == null ? null : at.toInstant()));
        }
    }

    private static Array uuids(Connection connection, List<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }
}
