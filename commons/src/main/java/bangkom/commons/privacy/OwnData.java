package bangkom.commons.privacy;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.CurrentScope;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Collects the rows about a person. Which tables have some is read from the database itself, so that a new table is not
 * forgotten: those with the person's column, and those whose key begins with such a row's (its parts).
 *
 * <p>What arose in an agency stays that agency's when the person goes to another, and is part of the copy. A service says
 * which those are with a function {@code former_agencies(person)}.
 */
@ApplicationScoped
public class OwnData {
    private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};

    /** Of each table: how to select its rows, given the agency and the person. */
    private static final String TABLES = """
            with own as (
                select c.oid, c.relname, a.attname from pg_class c
                join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
                    and (a.attname = 'employee_id' or c.relname || '.' || a.attname = any(?))
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                    and has_table_privilege(c.oid, 'select')
                    and exists (select from pg_attribute g where g.attrelid = c.oid and g.attname = 'agency_id')),
            part as (
                select c.oid, c.relname, a.attname, o.relname as whole, o.attname as person from own o
                join pg_constraint f on f.contype = 'f' and f.confrelid = o.oid and array_length(f.conkey, 1) = 1
                join pg_class c on c.oid = f.conrelid and c.oid not in (select oid from own)
                    and has_table_privilege(c.oid, 'select')
                join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[1]
                join pg_constraint k on k.contype = 'p' and k.conrelid = c.oid and a.attnum = any(k.conkey)
                where o.relname <> 'employee')
            select relname, format('select to_jsonb(t)::text from %I t where t.agency_id = ? and t.%I = ?', relname, attname)
            from own
            union all
            select relname, format('select to_jsonb(t)::text from %I t join %I w on w.agency_id = t.agency_id'
                ' and w.id = t.%I where t.agency_id = ? and w.%I = ?', relname, whole, attname, person)
            from part order by 1, 2""";

    private static final String FORMER = "select former from former_agencies(?) former where former <> ? order by 1";

    private final DataSource database;
    private final Caller caller;
    private final CurrentScope scope;
    private final ObjectMapper json;

    OwnData(DataSource database, Caller caller, CurrentScope scope, ObjectMapper json) {
        this.database = database;
        this.caller = caller;
        this.scope = scope;
        this.json = json;
    }

    @Transactional(TxType.MANDATORY)
    OwnDataView ofCaller(List<String> otherColumns) {
        var person = caller.requireEmployee();
        var records = new TreeMap<String, List<Map<String, Object>>>();
        collect(caller.agencyId(), person, otherColumns, records);
        try {
            for (var former : former(person)) { // each in its own scope, and so in its own transaction
                scope.call(new AgencyScope(former), () -> {
                    QuarkusTransaction.requiringNew().run(() -> collect(former, person, otherColumns, records));
                    return null;
                });
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return new OwnDataView(person, records);
    }

    private List<UUID> former(UUID person) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(FORMER)) {
            query.setObject(1, person);
            query.setObject(2, caller.agencyId());
            var row = query.executeQuery();
            var agencies = new ArrayList<UUID>();
            while (row.next()) {
                agencies.add(row.getObject(1, UUID.class));
            }
            return agencies;
        }
    }

    private void collect(
            UUID agency, UUID person, List<String> otherColumns, Map<String, List<Map<String, Object>>> records) {
        try (var connection = database.getConnection();
                var tables = connection.prepareStatement(TABLES)) {
            tables.setArray(1, connection.createArrayOf("text", otherColumns.toArray()));
            var table = tables.executeQuery();
            while (table.next()) {
                var rows = rows(connection, table.getString(2), agency, person);
                if (!rows.isEmpty()) {
                    records.computeIfAbsent(table.getString(1), name -> new ArrayList<>())
                            .addAll(rows);
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Map<String, Object>> rows(Connection connection, String sql, UUID agency, UUID person)
            throws SQLException, JsonProcessingException {
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, agency);
            query.setObject(2, person);
            var row = query.executeQuery();
            var rows = new ArrayList<Map<String, Object>>();
            while (row.next()) {
                rows.add(json.readValue(row.getString(1), ROW));
            }
            return rows;
        }
    }
}
