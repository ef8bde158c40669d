package bangkom.testkit;

import static org.awaitility.Awaitility.await;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells the service under test what another service would. */
public final class Topic implements AutoCloseable {
    private final String name;
    private final KafkaProducer<String, byte[]> producer;

    public Topic(String name) {
        this.name = name;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Infrastructure.bootstrapServers),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Sends an event as another service's outbox would; returns its id, so that it can be sent again. */
    public UUID tell(UUID agency, String type, String key, String subject, long sequence, String data) {
        var id = UUID.randomUUID();
        tell(id, agency, type, key, subject, sequence, data);
        return id;
    }

    public void tell(UUID id, UUID agency, String type, String key, String subject, long sequence, String data) {
        var event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withType(type)
                .withSource(URI.create("/bangkom/test"))
                .withSubject(subject)
                .withTime(OffsetDateTime.parse(Infrastructure.CLOCK_START))
                .withDataContentType("application/json")
                .withExtension("agencyid", agency.toString())
                .withExtension("sequence", Long.toString(sequence))
                .withExtension("partitionkey", key)
                .withData(data.getBytes(StandardCharsets.UTF_8))
                .build();
        send(KafkaMessageFactory.<String>createWriter(name, key).writeBinary(event));
    }

    /** Sends bytes that may be no event at all. */
    public void raw(String key, byte[] value) {
        send(new ProducerRecord<>(name, key, value));
    }

    /** The first values of a topic of one partition, in order. */
    public static List<String> read(String name, int count) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Infrastructure.bootstrapServers),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partition = new TopicPartition(name, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var values = new ArrayList<String>();
            await().until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> values.add(message.value()));
                return values.size() >= count;
            });
            return values;
        }
    }

    /** The first event about a subject. */
    public static CloudEvent about(String name, String subject) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Infrastructure.bootstrapServers),
                new StringDeserializer(),
                new CloudEventDeserializer())) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(partition -> new TopicPartition(name, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = new ArrayList<CloudEvent>();
            await().until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> found.add(message.value()));
                found.removeIf(event -> !subject.equals(event.getSubject()));
                return !found.isEmpty();
            });
            return found.get(0);
        }
    }

    /** The first values under a key, in order; null where the key was emptied. */
    public static List<String> ofKey(String name, String key, int count) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Infrastructure.bootstrapServers),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(partition -> new TopicPartition(name, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var values = new ArrayList<String>();
            await().until(() -> {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(message.key())) {
                        values.add(message.value());
                    }
                }
                return values.size() >= count;
            });
            return values;
        }
    }

    /** Empties a key as another service would: the event's attributes and no value. */
    public void tombstone(UUID agency, String type, String key, String subject, long sequence) {
        var event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withType(type)
                .withSource(URI.create("/bangkom/test"))
                .withSubject(subject)
                .withTime(OffsetDateTime.parse(Infrastructure.CLOCK_START))
                .withExtension("agencyid", agency.toString())
                .withExtension("sequence", Long.toString(sequence))
                .withExtension("partitionkey", key)
                .build();
        send(KafkaMessageFactory.<String>createWriter(name, key).writeBinary(event));
    }

    private void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
