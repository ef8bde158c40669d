package bangkom.commons.messaging.inbox;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Messages that could not be applied, with the reason: kept for operators, and told once on the dead-letter topic. */
@ApplicationScoped
class DeadLetters {
    /** Dead letters belong to no agency; the nil one stands for the operator. */
    private static final AgencyScope OPERATOR = new AgencyScope(new UUID(0, 0));

    private final DataSource database;
    private final CurrentScope scope;
    private final Outbox outbox;
    private final Clock clock;
    private final String topic;

    DeadLetters(
            DataSource database,
            CurrentScope scope,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "bangkom.service") String service) {
        this.database = database;
        this.scope = scope;
        this.outbox = outbox;
        this.clock = clock;
        this.topic = "bangkom." + service + ".dead-letter.v1";
    }

    void add(ConsumerRecord<String, byte[]> message, Throwable failure) throws Exception {
        var reason = reason(failure);
        scope.call(
                OPERATOR,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    if (insert(message, reason)) {
                        outbox.record(new DeadLettered(
                                topic, message.topic(), message.partition(), message.offset(), reason));
                    }
                    return null;
                }));
    }

    private boolean insert(ConsumerRecord<String, byte[]> message, String reason) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into dead_letter (topic, kafka_partition, kafka_offset, record_key, reason, headers, value, failed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")) {
            insert.setString(1, message.topic());
            insert.setInt(2, message.partition());
            insert.setLong(3, message.offset());
            insert.setString(4, clean(message.key()));
            insert.setString(5, clean(reason));
            insert.setString(6, clean(headers(message)));
            insert.setString(
                    7, message.value() == null ? null : clean(new String(message.value(), StandardCharsets.UTF_8)));
            insert.setTimestamp(8, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        }
    }

    private static String reason(Throwable failure) {
        var deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getClass().getSimpleName() + ": " + deepest.getMessage();
    }

    private static String headers(ConsumerRecord<?, ?> message) {
        return Arrays.stream(message.headers().toArray())
                .map(h -> h.key() + "=" + (h.value() == null ? "" : new String(h.value(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("\n"));
    }

    /** PostgreSQL text holds anything but NUL. */
    private static String clean(String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }
}
