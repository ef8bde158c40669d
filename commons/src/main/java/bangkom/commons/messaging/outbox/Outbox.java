package bangkom.commons.messaging.outbox;

import bangkom.commons.audit.AuditTrail;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.Causation;
import bangkom.commons.sql.LastStatements;
import bangkom.commons.sql.NamedSql;
import bangkom.commons.sql.StatementTrain;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

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

    private static final String SET_SCOPE = "select set_config('bangkom.agency', ?, true)";
    private static final String RECORDING = """
            insert into outbox (event_id, agency_id, topic, partition_key, type, subject, sequence, occurred_at,
                correlation_id, causation_id, trace_parent, data)
            select new_id(:millis), :agency::uuid, topic, partition_key, type, subject, sequence, :at::timestamptz,
                :correlation::text, null, :trace::text, data
            from (%s) told""";

    private final TransactionSynchronizationRegistry registry;
    private final LastStatements last;
    private final CurrentScope scope;
    private final Causation causation;
    private final AuditTrail trail;
    private final WakeUp sequencer;
    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(
            TransactionSynchronizationRegistry registry,
            LastStatements last,
            CurrentScope scope,
            Causation causation,
            AuditTrail trail,
            WakeUp sequencer,
            DataSource database,
            ObjectMapper json,
            Clock clock) {
        this.registry = registry;
        this.last = last;
        this.scope = scope;
        this.causation = causation;
        this.trail = trail;
        this.sequencer = sequencer;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void record(Event event) {
        record(scope.agencyId(), event);
    }

    /** For what another agency is to hear of too; its consumers and its feed get it as their own. */
    @Transactional(TxType.MANDATORY)
    public void record(UUID agency, Event event) {
        @SuppressWarnings("unchecked")
        var recorded = (List<Recorded>) registry.getResource(Outbox.class);
        if (recorded == null) {
            recorded = new ArrayList<Recorded>();
            registry.putResource(Outbox.class, recorded);
            last.add(writing(recorded));
            wakeAfterCommit();
        }
        JsonNode data = json.valueToTree(event);
        trail.told(
                event.subject(),
                event.eventType(),
                event.sequence(),
                data.path("status").textValue(),
                data.path("reason").textValue());
        recorded.add(new Recorded(agency, event, data.toString(), causation.now()));
    }

    /** Events written set by set, from a select of what they say; whoever runs it calls {@link #wakeAfterCommit}. */
    public static String recording(String events) {
        return RECORDING.formatted(events);
    }

    /** The same in the current request or event, at once; {@code :agency} is the caller's. */
    @Transactional(TxType.MANDATORY)
    public void record(String events, Map<String, ?> values) {
        var now = clock.instant();
        var cause = causation.now();
        var all = new HashMap<String, Object>(values);
        all.put("agency", scope.agencyId());
        all.put("millis", now.toEpochMilli());
        all.put("at", now);
        all.put("correlation", cause.correlationId());
        all.put("trace", cause.traceParent());
        try (var connection = database.getConnection()) {
            NamedSql.execute(connection, recording(events), all);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        wakeAfterCommit();
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

    private LastStatements.Passenger writing(List<Recorded> recorded) {
        return (train, connection) -> board(train, connection, recorded);
    }

    /** A row is written under the scope of its agency alone, and all rows in the order they were recorded. */
    private void board(StatementTrain train, Connection connection, List<Recorded> events) throws SQLException {
        var own = scope.agencyId();
        for (int from = 0, to; from < events.size(); from = to) {
            var agency = events.get(from).agency();
            for (to = from + 1; to < events.size() && events.get(to).agency().equals(agency); to++) {
                // as long as they go on being told to the same agency
            }
            if (!agency.equals(own)) {
                train.add(SET_SCOPE, agency.toString());
            }
            insert(train, connection, agency, events.subList(from, to));
            if (!agency.equals(own)) {
                train.add(SET_SCOPE, own.toString());
            }
        }
    }

    private void insert(StatementTrain train, Connection connection, UUID agency, List<Recorded> events)
            throws SQLException {
        var now = clock.instant();
        train.add(
                INSERT,
                agency,
                Timestamp.from(now),
                array(connection, "uuid", events, e -> Ids.newId(now)),
                array(connection, "text", events, e -> e.event().topic()),
                array(connection, "text", events, e -> e.event().partitionKey()),
                array(connection, "text", events, e -> e.event().eventType()),
                array(connection, "text", events, e -> e.event().subject()),
                array(connection, "bigint", events, e -> e.event().sequence()),
                array(connection, "text", events, e -> e.cause().correlationId()),
                array(connection, "text", events, e -> e.cause().causationId()),
                array(connection, "text", events, e -> e.cause().traceParent()),
                array(connection, "text", events, Recorded::data));
    }

    private static java.sql.Array array(
            Connection connection, String type, List<Recorded> events, Function<Recorded, ?> value)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(value).toArray());
    }

    private record Recorded(UUID agency, Event event, String data, Causation.Cause cause) {}
}
