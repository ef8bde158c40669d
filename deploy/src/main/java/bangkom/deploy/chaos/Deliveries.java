package bangkom.deploy.chaos;

import bangkom.platform.kafka.TopicLog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Records as they were read, sent once more with the same keys, headers and partitions. */
record Deliveries(List<ConsumerRecord<String, byte[]>> records) {
    static Deliveries of(String kafka, Set<String> topics) {
        return new Deliveries(TopicLog.read(kafka, topics::contains, new ByteArrayDeserializer()));
    }

    /** Each key's records in another order, and never the newest last where there is an older one. */
    Deliveries shuffled(Random random) {
        var byKey = new LinkedHashMap<String, List<ConsumerRecord<String, byte[]>>>();
        for (var each : records) {
            byKey.computeIfAbsent(each.topic() + ' ' + each.key(), key -> new ArrayList<>())
                    .add(each);
        }
        var all = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var ofKey : byKey.values()) {
            var newest = ofKey.get(ofKey.size() - 1);
            Collections.shuffle(ofKey, random);
            if (ofKey.get(ofKey.size() - 1) == newest) {
                Collections.swap(ofKey, 0, ofKey.size() - 1);
            }
            all.addAll(ofKey);
        }
        return new Deliveries(all);
    }

    void send(String kafka) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all"), new StringSerializer(), new ByteArraySerializer())) {
            var sent = records.stream()
                    .map(each -> producer.send(new ProducerRecord<>(
                            each.topic(), each.partition(), null, each.key(), each.value(), each.headers())))
                    .toList();
            for (var each : sent) {
                each.get();
            }
        }
    }
}
