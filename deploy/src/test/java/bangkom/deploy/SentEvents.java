package bangkom.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.platform.kafka.TopicLog;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that is on the topics of a run, as a consumer of the suite would find it. */
record SentEvents(List<ConsumerRecord<String, String>> messages) {
    static SentEvents of(Path runJson) throws IOException {
        var kafka = new ObjectMapper().readTree(runJson.toFile()).get("kafka").asText();
        return new SentEvents(TopicLog.read(kafka, topic -> topic.startsWith("bangkom."), new StringDeserializer()));
    }

    void assertKeepTheContract(EventContract contract) throws IOException {
        var ids = new HashSet<String>();
        var last = new HashMap<String, Long>();
        for (var message : messages) {
            var what = message.topic() + " " + message.partition() + "@" + message.offset();
            assertThat(contract.headers())
                    .as(what)
                    .allSatisfy(name -> assertThat(header(message, name)).isNotBlank());
            var type = header(message, "ce_type");
            assertThat(contract.typesOn(message.topic())).as(what).contains(type);
            assertThat(contract.violations(type, message.value()))
                    .as(what + " " + type)
                    .isEmpty();
            assertThat(header(message, "ce_dataschema")).endsWith("/" + type + ".schema.json");
            assertThat(header(message, "ce_partitionkey")).as(what).isEqualTo(message.key());
            if (ids.add(header(message, "ce_id"))) { // the same event may come twice
                var sequence = Long.parseLong(header(message, "ce_sequence"));
                var before = last.put(header(message, "ce_subject"), sequence);
                assertThat(sequence).as(what).isEqualTo(before == null ? 1 : before + 1);
            }
        }
        var seen = types();
        assertThat(contract.types()).containsAll(seen);
        assertThat(seen).as("nothing was put aside").doesNotContain("bangkom.dead-letter.added.v1");
        var unseen = new TreeSet<>(contract.types());
        unseen.removeAll(seen);
        System.out.printf(
                "%d messages of %d types keep the contract: %s%nNot in this cycle: %s%n",
                messages.size(), seen.size(), seen, unseen);
    }

    /** What the pull feed of an agency has to give. */
    Set<String> openTo(String agency) {
        return messages.stream()
                .filter(message -> header(message, "ce_agencyid").equals(agency))
                .filter(message -> !message.topic().startsWith("bangkom.internal."))
                .map(message -> header(message, "ce_id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> types() {
        return messages.stream()
                .map(message -> header(message, "ce_type"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
