package bangkom.platform.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that is on topics now, read by Kafka's own consumer from the beginning, in order of each partition. */
public final class TopicLog {
    private static final Duration POLL = Duration.ofMillis(200);

    private TopicLog() {}

    public static <V> List<ConsumerRecord<String, V>> read(
            String bootstrapServers, Predicate<String> topics, Deserializer<V> values) {
        try (var consumer =
                new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), values)) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> topics.test(partition.topic()))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var records = new ArrayList<ConsumerRecord<String, V>>();
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }
}
