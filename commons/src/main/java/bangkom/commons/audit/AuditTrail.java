package bangkom.commons.audit;

import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.sql.LastStatements;
import bangkom.commons.sql.StatementTrain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Collects what a transaction changes and writes it with it, one entry a subject. */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT = """
            insert into audit_entry (id, agency_id, occurred_at, actor, on_behalf_of, client, operation, correlation_id,
                subject, action, event, status_before, status_after, fields, reason)
            select c.id, ?, ?, ?, ?, ?, ?, ?, c.subject, c.action, c.event, c.before, c.after, c.fields, c.reason
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as c (id, subject, action, event, before, after, fields, reason)""";

    private final TransactionSynchronizationRegistry registry;
    private final LastStatements last;
    private final CurrentScope scope;
    private final Deeds deeds;
    private final Clock clock;

    AuditTrail(
            TransactionSynchronizationRegistry registry,
            LastStatements last,
            CurrentScope scope,
            Deeds deeds,
            Clock clock) {
        this.registry = registry;
        this.last = last;
        this.scope = scope;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** For what is changed by SQL and tells no event; entities and events are seen by themselves. */
    public void record(String subject, AuditAction action, Enum<?> statusBefore, Enum<?> statusAfter, String reason) {
        deed(); // early: whom a token speaks for may have to be looked up
        var change = of(subject);
        change.became(action);
        change.moved(
                statusBefore == null ? null : statusBefore.name(), statusAfter == null ? null : statusAfter.name());
        change.because(reason);
    }

    /** An event is a change of its subject, whoever wrote the row. */
    public void told(String subject, String type, long sequence, String status, String reason) {
        deed(); // early: whom a token speaks for may have to be looked up
        var change = of(subject);
        change.told(type, sequence == 1 ? AuditAction.CREATED : AuditAction.CHANGED, status);
        change.because(reason);
    }

    private Deed deed() {
        var deed = (Deed) registry.getResource(Deed.class);
        if (deed == null) {
            deed = deeds.now();
            registry.putResource(Deed.class, deed);
        }
        return deed;
    }

    Change of(String subject) {
        return changes().computeIfAbsent(subject, Change::new);
    }

    private void board(StatementTrain train, Connection connection) throws SQLException {
        var changes = changes();
        if (changes.isEmpty()) {
            return;
        }
        var all = changes.values();
        var now = clock.instant();
        var deed = deed();
        train.add(
                INSERT,
                scope.agencyId(),
                Timestamp.from(now),
                deed.actor(),
                deed.onBehalfOf(),
                deed.client(),
                deed.operation(),
                deed.correlationId(),
                array(connection, "uuid", all, change -> Ids.newId(now)),
                array(connection, "text", all, Change::subject),
                array(connection, "text", all, Change::action),
                array(connection, "text", all, Change::event),
                array(connection, "text", all, Change::statusBefore),
                array(connection, "text", all, Change::statusAfter),
                array(connection, "text", all, Change::fields),
                array(connection, "text", all, Change::reason));
        changes.clear();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Change> changes() {
        var found = (Map<String, Change>) registry.getResource(AuditTrail.class);
        if (found == null) {
            found = new LinkedHashMap<>();
            registry.putResource(AuditTrail.class, found);
            last.add(this::board);
        }
        return found;
    }

    private static Array array(
            Connection connection, String type, Collection<Change> changes, Function<Change, ?> value)
            throws SQLException {
        return connection.createArrayOf(type, changes.stream().map(value).toArray());
    }
}
