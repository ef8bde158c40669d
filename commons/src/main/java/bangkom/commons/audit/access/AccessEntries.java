package bangkom.commons.audit.access;

import bangkom.commons.audit.Numbered;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.ScopedRead;
import bangkom.commons.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The written part of the access log. */
@ApplicationScoped
public class AccessEntries {
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

    @Transactional
    void write(List<Access> accesses) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into access_entry (id, agency_id, occurred_at, actor, client, operation, purpose, people,
                            correlation_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (var access : accesses) {
                insert.setObject(1, Ids.newId(access.at()));
                insert.setObject(2, access.agencyId());
                insert.setTimestamp(3, Timestamp.from(access.at()));
                insert.setString(4, access.deed().actor());
                insert.setString(5, access.deed().client());
                insert.setString(6, access.deed().operation());
                insert.setString(7, access.purpose());
                insert.setArray(
                        8, connection.createArrayOf("uuid", access.people().toArray()));
                insert.setString(9, access.deed().correlationId());
                insert.addBatch();
            }
            insert.executeBatch();
        }
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
