package bangkom.commons.audit.access;

import bangkom.commons.audit.Numbered;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.ScopedRead;
import bangkom.commons.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The written part of the access log. */
@ApplicationScoped
public class AccessEntries {
    private static final String INSERT = """
            insert into access_entry (id, agency_id, occurred_at, actor, client, operation, purpose, people,
                correlation_id)
            select a.id::uuid, ?, a.at::timestamptz, a.actor, a.client, a.operation, a.purpose, a.people::uuid[],
                a.correlation
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                with ordinality as a (id, at, actor, client, operation, purpose, people, correlation, n)
            order by n""";
    private static final String LIST =
            "select seq, id, occurred_at, actor, client, operation, purpose, people, correlation_id from access_entry"
                    + " where agency_id = ? and seq > ? %s order by seq limit ?";

    private final DataSource database;
    private final ScopedRead reads;
    private final CurrentScope scope;

    AccessEntries(DataSource database, ScopedRead reads, CurrentScope scope) {
        this.database = database;
        this.reads = reads;
        this.scope = scope;
    }

    /** All of one agency, in one statement. */
    @Transactional
    void write(List<Access> accesses) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, accesses.get(0).agencyId());
            insert.setArray(2, array(connection, accesses, access -> Ids.newId(access.at())));
            insert.setArray(3, array(connection, accesses, Access::at));
            insert.setArray(
                    4, array(connection, accesses, access -> access.deed().actor()));
            insert.setArray(
                    5, array(connection, accesses, access -> access.deed().client()));
            insert.setArray(
                    6, array(connection, accesses, access -> access.deed().operation()));
            insert.setArray(7, array(connection, accesses, Access::purpose));
            insert.setArray(8, array(connection, accesses, AccessEntries::people));
            insert.setArray(
                    9, array(connection, accesses, access -> access.deed().correlationId()));
            insert.executeUpdate();
        }
    }

    private static String people(Access access) {
        return access.people().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Array array(Connection connection, List<Access> accesses, Function<Access, Object> value)
            throws SQLException {
        return connection.createArrayOf(
                "text",
                accesses.stream()
                        .map(value)
                        .map(one -> one == null ? null : one.toString())
                        .toArray());
    }

    Page<AccessEntryView> page(UUID employeeId, String actor, String cursor, int limit) {
        var filter = "";
        var parameters = new ArrayList<Object>(List.of(scope.agencyId(), Numbered.after(cursor)));
        if (employeeId != null) {
            filter += " and ? = any(people)";
            parameters.add(employeeId);
        }
        if (actor != null) {
            filter += " and actor = ?";
            parameters.add(actor);
        }
        parameters.add(limit + 1);
        var rows = reads.list(
                LIST.formatted(filter), row -> Numbered.of(row, AccessEntryView.of(row)), parameters.toArray());
        return Numbered.page(rows, limit);
    }
}
