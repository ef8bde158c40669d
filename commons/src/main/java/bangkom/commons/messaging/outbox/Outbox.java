package bangkom.commons.messaging.outbox;

import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.Causation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;

/** Keeps the events of a transaction and writes them with it: one insert, in the order they were recorded. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into outbox (event_id, agency_id, topic, partition_key, type, subject, sequence, occurred_at,
                correlation_id, causation_id, trace_parent, data)
            select e.id, ?, e.topic, e.key, e.type, e.subject, e.sequence, ?, e.correlation, e.causation, e.trace, e.data
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[],
                ?::text[], ?::text[])
                with ordinality as e (id, topic, key, type, subject, sequence, correlation, causation, trace, data, n)
            order by n""";

    private static final String RECORDING = """
            insert into outbox (event_id, agency_id, topic, partition_key, type, subject, sequence, occurred_at,
                correlation_id, causation_id, trace_parent, data)
            select new_id(:millis), :agency::uuid, topic, partition_key, type, subject, sequence, :at::timestamptz,
                :correlation::text, null, :trace::text, data
            from (%s) told""";

    private final EntityManager entities;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry registry;
    private final CurrentScope scope;
    private final Causation causation;
    private final WakeUp sequencer;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(
            EntityManager entities,
            TransactionManager transactions,
            TransactionSynchronizationRegistry registry,
            CurrentScope scope,
            Causation causation,
            WakeUp sequencer,
            ObjectMapper json,
            Clock clock) {
        this.entities = entities;
        this.transactions = transactions;
        this.registry = registry;
        this.scope = scope;
        this.causation = causation;
        this.sequencer = sequencer;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void record(Event event) {
        @SuppressWarnings("unchecked")
        var recorded = (List<Recorded>) registry.getResource(Outbox.class);
        if (recorded == null) {
            recorded = new ArrayList<Recorded>();
            registry.putResource(Outbox.class, recorded);
            writeAtCommit(recorded);
        }
        recorded.add(new Recorded(event, causation.now()));
    }

    /** Events written set by set, from a select of what they say; whoever runs it calls {@link #wakeAfterCommit}. */
    public static String recording(String events) {
        return RECORDING.formatted(events);
    }

    @Transactional(TxType.MANDATORY)
    public void wakeAfterCommit() {
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    sequencer.wake();
                }
            }
        });
    }

    /** Not an interposed synchronisation: those run after Hibernate's own, too late for the flush below to count. */
    private void writeAtCommit(List<Recorded> recorded) {
        try {
            transactions.getTransaction().registerSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    entities.flush(); // takes the row locks first, so that seq follows sequence
                    entities.unwrap(Session.class).doWork(connection -> insert(connection, recorded));
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        sequencer.wake();
                    }
                }
            });
        } catch (SystemException | jakarta.transaction.RollbackException e) {
            throw new IllegalStateException("No transaction to record an event in", e);
        }
    }

    private void insert(Connection connection, List<Recorded> events) throws SQLException {
        var now = clock.instant();
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, scope.agencyId());
            insert.setTimestamp(2, Timestamp.from(now));
            insert.setArray(3, array(connection, "uuid", events, e -> Ids.newId(now)));
            insert.setArray(4, array(connection, "text", events, e -> e.event().topic()));
            insert.setArray(5, array(connection, "text", events, e -> e.event().partitionKey()));
            insert.setArray(6, array(connection, "text", events, e -> e.event().eventType()));
            insert.setArray(7, array(connection, "text", events, e -> e.event().subject()));
            insert.setArray(
                    8, array(connection, "bigint", events, e -> e.event().sequence()));
            insert.setArray(9, array(connection, "text", events, e -> e.cause().correlationId()));
            insert.setArray(10, array(connection, "text", events, e -> e.cause().causationId()));
            insert.setArray(11, array(connection, "text", events, e -> e.cause().traceParent()));
            insert.setArray(12, array(connection, "text", events, e -> write(e.event())));
            insert.executeUpdate();
        }
    }

    private static java.sql.Array array(
            Connection connection, String type, List<Recorded> events, Function<Recorded, ?> value)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(value).toArray());
    }

    private record Recorded(Event event, Causation.Cause cause) {}

    private String write(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Event cannot be written as JSON: " + event.eventType(), e);
        }
    }
}
