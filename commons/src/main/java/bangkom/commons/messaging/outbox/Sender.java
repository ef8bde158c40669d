package bangkom.commons.messaging.outbox;

import bangkom.commons.messaging.feed.FeedEvent;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Sends the feed to Kafka in order of position. What the broker will never take is parked, and so are later events of
 * its key, so that neither the others wait nor the key loses its order.
 */
@Singleton
class Sender extends ActiveOne {
    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final long POLL_MILLIS = 1_000;
    private static final int HEADERS_AND_FRAME = 4_096;
    private static final int PATIENCE_SECONDS = 30;

    private final RelayConfig config;
    private final Clock clock;
    private final WakeUp sequenced = new WakeUp();
    private final Set<String> parkedKeys = new HashSet<>();
    private KafkaProducer<String, byte[]> producer;
    private long sent;

    Sender(RelayConfig config, Clock clock) {
        super(config, "sender");
        this.config = config;
        this.clock = clock;
    }

    void wake() {
        sequenced.wake();
    }

    @Override
    void begin(Connection connection) throws SQLException {
        closeProducer();
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        config.bootstrapServers(),
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "linger.ms",
                        0,
                        "batch.size",
                        131_072,
                        "compression.type",
                        "lz4",
                        "max.request.size",
                        config.largestEvent(),
                        // none is given up while a later one may still get through: whoever waits gives up all of them
                        "delivery.timeout.ms",
                        Integer.MAX_VALUE,
                        "request.timeout.ms",
                        10_000,
                        "max.block.ms",
                        config.brokerPatience().toMillis()),
                new StringSerializer(),
                new ByteArraySerializer());
        try (var query = connection.prepareStatement("select position from feed_progress where name = 'sent'")) {
            var row = query.executeQuery();
            row.next();
            sent = row.getLong(1);
        }
        try (var setting = connection.createStatement()) {
            setting.execute("set synchronous_commit = off"); // a lost mark means sending again, which is allowed
        }
        parkedKeys.clear();
        parkedKeys.addAll(ReleasedEvents.keys(connection));
        connection.commit();
    }

    @Override
    boolean step(Connection connection) throws Exception {
        resend(connection);
        var events = next(connection);
        if (events.isEmpty()) {
            connection.commit();
            return false;
        }
        var sendings = new ArrayList<Sending>(events.size());
        for (var event : events) {
            var ack = isParked(event) || tooLarge(event) ? null : send(event);
            if (ack == null || ack.isDone()) {
                settle(connection, event, ack); // a failure here must be known before anything later is sent
            } else {
                sendings.add(new Sending(event, ack));
            }
        }
        for (var sending : sendings) {
            settle(connection, sending.event(), sending.ack());
        }
        sent = events.get(events.size() - 1).position();
        try (var update = connection.prepareStatement("update feed_progress set position = ? where name = 'sent'")) {
            update.setLong(1, sent);
            update.executeUpdate();
        }
        connection.commit();
        return events.size() == config.batch();
    }

    @Override
    void idle() throws InterruptedException {
        sequenced.await(POLL_MILLIS);
    }

    @Override
    void stop() throws InterruptedException {
        super.stop();
        closeProducer();
    }

    private List<FeedEvent> next(Connection connection) throws SQLException {
        var events = new ArrayList<FeedEvent>();
        try (var query = connection.prepareStatement(
                "select " + FeedEvent.COLUMNS + " from event_feed where position > ? order by position limit ?")) {
            query.setLong(1, sent);
            query.setInt(2, config.batch());
            var row = query.executeQuery();
            while (row.next()) {
                events.add(FeedEvent.of(row));
            }
        }
        return events;
    }

    /** One after the other: these are few, and each may fail again. */
    private void resend(Connection connection) throws Exception {
        var released = ReleasedEvents.oldest(connection, config.batch());
        var failed = new HashSet<String>();
        for (var event : released) {
            if (failed.contains(keyOf(event))) {
                continue;
            }
            var failure = tooLarge(event) ? "TOO_LARGE" : failureOf(send(event), event);
            if (failure == null) {
                ReleasedEvents.sent(connection, event);
            } else {
                failed.add(keyOf(event));
                ReleasedEvents.parkAgain(connection, event, failure);
            }
        }
        if (!released.isEmpty()) {
            parkedKeys.clear();
            parkedKeys.addAll(ReleasedEvents.keys(connection));
            connection.commit();
        }
    }

    private void settle(Connection connection, FeedEvent event, Future<RecordMetadata> ack) throws Exception {
        if (ack == null) {
            park(connection, event, tooLarge(event) ? "TOO_LARGE" : "BEHIND_PARKED");
            return;
        }
        var failure = failureOf(ack, event);
        if (failure != null) {
            park(connection, event, failure);
        }
    }

    /** Why the broker will never take it; null if it did. Whoever waits too long begins again with another producer. */
    private String failureOf(Future<RecordMetadata> ack, FeedEvent event) throws Exception {
        try {
            ack.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException && !topicIsMissing(event.topic())) {
                throw e; // the broker is away: begin again at the last position kept
            }
            return e.getCause().getClass().getSimpleName();
        }
    }

    /** A missing topic looks like a broker that is away; only the broker itself can tell. */
    private boolean topicIsMissing(String topic) throws InterruptedException {
        try (var admin = Admin.create(Map.of(
                "bootstrap.servers",
                config.bootstrapServers(),
                "default.api.timeout.ms",
                5_000,
                "request.timeout.ms",
                3_000))) {
            admin.describeTopics(List.of(topic)).allTopicNames().get();
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof UnknownTopicOrPartitionException;
        }
    }

    /** What erases is sent twice, the second time without a value; the producer keeps the order of a key. */
    private Future<RecordMetadata> send(FeedEvent event) throws InterruptedException {
        var sending = producer.send(message(event, event.toCloudEvent(config.source())));
        return !event.erases() || hasFailed(sending)
                ? sending
                : producer.send(message(event, event.toTombstone(config.source())));
    }

    private static boolean hasFailed(Future<?> sending) throws InterruptedException {
        if (!sending.isDone()) {
            return false;
        }
        try {
            sending.get();
            return false;
        } catch (ExecutionException e) {
            return true;
        }
    }

    /** CloudEvents 1.0, Kafka binary mode. */
    private static ProducerRecord<String, byte[]> message(FeedEvent event, CloudEvent told) {
        return KafkaMessageFactory.<String>createWriter(event.topic(), event.key())
                .writeBinary(told);
    }

    private void park(Connection connection, FeedEvent event, String reason) throws SQLException {
        LOG.errorf("Event at position %d is parked: %s", event.position(), reason);
        parkedKeys.add(keyOf(event));
        try (var insert = connection.prepareStatement(
                "insert into parked_event (position, topic, partition_key, reason, parked_at) values (?, ?, ?, ?, ?)")) {
            insert.setLong(1, event.position());
            insert.setString(2, event.topic());
            insert.setString(3, event.key());
            insert.setString(4, reason);
            insert.setTimestamp(5, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
    }

    private boolean isParked(FeedEvent event) {
        return parkedKeys.contains(keyOf(event));
    }

    private static String keyOf(FeedEvent event) {
        return event.topic() + '\n' + event.key();
    }

    /** Known before sending, so that the next event of the key cannot slip past it. */
    private boolean tooLarge(FeedEvent event) {
        boolean tooLarge =
                event.data().getBytes(StandardCharsets.UTF_8).length > config.largestEvent() - HEADERS_AND_FRAME;
        if (tooLarge) {
            parkedKeys.add(keyOf(event));
        }
        return tooLarge;
    }

    private void closeProducer() {
        if (producer != null) {
            producer.close(java.time.Duration.ofSeconds(1));
            producer = null;
        }
    }

    private record Sending(FeedEvent event, Future<RecordMetadata> ack) {}
}
