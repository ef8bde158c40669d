package bangkom.commons.messaging.inbox;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.KnownAgencies;
import bangkom.commons.messaging.Causation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Applies each event exactly once: those of an agency together in one transaction, one by one if that fails, and to the
 * dead letters what fails alone. While the database is away it waits, and the partition with it.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final DataSource database;
    private final CurrentScope scope;
    private final KnownAgencies agencies;
    private final Causation causation;
    private final DeadLetters deadLetters;
    private final Clock clock;

    Inbox(
            DataSource database,
            CurrentScope scope,
            KnownAgencies agencies,
            Causation causation,
            DeadLetters deadLetters,
            Clock clock) {
        this.database = database;
        this.scope = scope;
        this.agencies = agencies;
        this.causation = causation;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /** For handlers that act on one event after the other; what they record names the event as its cause. */
    public void applyEach(ConsumerRecords<String, byte[]> messages, EventHandler.Each handler)
            throws InterruptedException {
        apply(messages, events -> {
            for (var event : events) {
                var cause =
                        new Causation.Cause(event.correlationId(), event.id().toString(), event.traceParent());
                causation.call(cause, () -> {
                    handler.apply(event);
                    return null;
                });
            }
        });
    }

    /** For handlers that keep many rows at once and record no events of their own. */
    public void apply(ConsumerRecords<String, byte[]> messages, EventHandler handler) throws InterruptedException {
        for (var ofAgency : readable(messages).values()) {
            try {
                untilDatabaseIsBack(() -> applyTogether(ofAgency, handler));
            } catch (IllegalStateException batchFailed) {
                LOG.debugf(batchFailed, "Batch of %d goes one by one", ofAgency.size());
                for (var one : ofAgency) {
                    applyAlone(one, handler);
                }
            }
        }
    }

    /** No order is promised between agencies, so each may be a transaction of its own. */
    private Map<UUID, List<Received>> readable(ConsumerRecords<String, byte[]> messages) throws InterruptedException {
        var byAgency = new LinkedHashMap<UUID, List<Received>>();
        for (var message : messages) {
            try {
                var event = ReceivedEvent.of(message);
                byAgency.computeIfAbsent(event.agencyId(), agency -> new ArrayList<>())
                        .add(new Received(message, event));
            } catch (UnreadableEvent e) {
                untilDatabaseIsBack(() -> deadLetters.add(message, e));
            }
        }
        return byAgency;
    }

    private void applyAlone(Received one, EventHandler handler) throws InterruptedException {
        try {
            untilDatabaseIsBack(() -> applyTogether(List.of(one), handler));
        } catch (IllegalStateException e) {
            untilDatabaseIsBack(() -> deadLetters.add(one.message(), e));
        }
    }

    private void applyTogether(List<Received> batch, EventHandler handler) throws Exception {
        var agency = new AgencyScope(batch.get(0).event().agencyId());
        scope.call(agency, () -> {
            agencies.met(agency.agencyId());
            return QuarkusTransaction.requiringNew().call(() -> {
                var fresh = receive(batch);
                var events = batch.stream()
                        .map(Received::event)
                        .filter(event -> fresh.remove(event.id()))
                        .toList();
                if (!events.isEmpty()) {
                    handler.apply(events);
                }
                return null;
            });
        });
    }

    private Set<UUID> receive(List<Received> batch) throws SQLException {
        var fresh = new HashSet<UUID>();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into inbox (event_id, received_at) select distinct id, ?::timestamptz from unnest(?::uuid[]) id
                        order by id on conflict do nothing returning event_id""")) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", batch.stream().map(r -> r.event().id()).toArray()));
            var row = insert.executeQuery();
            while (row.next()) {
                fresh.add(row.getObject(1, UUID.class));
            }
        }
        return fresh;
    }

    private static void untilDatabaseIsBack(Work work) throws InterruptedException {
        for (long pause = 100; ; pause = Math.min(pause * 2, 5_000)) {
            try {
                work.run();
                return;
            } catch (Exception e) {
                if (!Transient.isTransient(e)) {
                    throw new IllegalStateException(e);
                }
                LOG.warnf("Waits for the database: %s", e.getMessage());
            }
            Thread.sleep(pause);
        }
    }

    private record Received(ConsumerRecord<String, byte[]> message, ReceivedEvent event) {}

    private interface Work {
        void run() throws Exception;
    }
}
