package bangkom.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events' contract against the files it speaks of. */
class AsyncApiBundleTest {
    private static final Path CONTRACTS = Path.of("../contracts");
    private static ObjectNode document;

    @BeforeAll
    static void bundle() throws IOException {
        document = AsyncApiBundle.read(CONTRACTS);
    }

    @Test
    void everySchemaIsAMessageWithItsExample() throws IOException {
        assertThat(names("/components/messages")).containsExactlyInAnyOrderElementsOf(files(".schema.json"));
        assertThat(names("/components/messages")).containsExactlyInAnyOrderElementsOf(files(".example.json"));
        assertThat(names("/components/schemas")).containsExactlyInAnyOrderElementsOf(files(".schema.json"));
        assertThat(document.at("/components/messages/bangkom.plan.approved.v1/examples/0/payload/planId")
                        .asText())
                .hasSize(36);
    }

    @Test
    void everyTopicIsAChannelAndEveryChannelATopic() throws IOException {
        var topics =
                new ObjectMapper().readTree(CONTRACTS.resolve("topics.json").toFile());
        assertThat(names("/channels"))
                .containsExactlyElementsOf(topics.get("topics").findValuesAsText("name"));
        for (var topic : topics.get("topics")) {
            var channel = document.get("channels").get(topic.get("name").asText());
            var kafka = channel.at("/bindings/kafka");
            assertThat(channel.get("address")).isEqualTo(topic.get("name"));
            assertThat(kafka.get("partitions")).isEqualTo(topic.get("partitions"));
            assertThat(kafka.at("/topicConfiguration/cleanup.policy/0").asText())
                    .isEqualTo(topic.get("compacted").asBoolean() ? "compact" : "delete");
        }
    }

    @Test
    void everyMessageTravelsOnOneChannelAndDeadLettersOnOneAService() {
        var carried = new ArrayList<String>();
        document.get("channels").forEach(channel -> carried.addAll(keys(channel.get("messages"))));
        assertThat(carried).containsAll(names("/components/messages"));
        carried.removeIf(type -> type.equals("bangkom.dead-letter.added.v1"));
        assertThat(carried).doesNotHaveDuplicates();
    }

    @Test
    void everyChannelIsSentToByOneServiceAndHeardOnlyWhereItCarriesTheMessage() {
        var sent = new ArrayList<String>();
        for (var operation : document.get("operations").properties()) {
            var channel = operation.getValue().at("/channel/$ref").asText();
            if (operation.getValue().get("action").asText().equals("send")) {
                sent.add(channel.replace("#/channels/", ""));
            }
            for (var message : operation.getValue().path("messages")) {
                assertThat(message.get("$ref").asText()).as(operation.getKey()).startsWith(channel + "/messages/");
            }
        }
        assertThat(sent).containsExactlyInAnyOrderElementsOf(names("/channels"));
    }

    @Test
    void nothingLeadsOutOfTheDocument() {
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
    }

    @Test
    void aReferenceToNothingFailsTheBuild(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("asyncapi.yaml"), "channels: {a: {messages: {b: {$ref: '#/components/b'}}}}");
        assertThatThrownBy(() -> AsyncApiBundle.read(folder)).hasMessageContaining("#/components/b leads nowhere");
    }

    @Test
    void aMessageWithTheSchemaOfAnotherFailsTheBuild(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("asyncapi.yaml"),
                "components: {messages: {a: {payload: {$ref: ./events/b.schema.json}}}}");
        assertThatThrownBy(() -> AsyncApiBundle.read(folder)).hasMessageContaining("a has not its own schema");
    }

    private static List<String> files(String ending) throws IOException {
        try (var files = Files.list(CONTRACTS.resolve("events"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.replace(ending, ""))
                    .toList();
        }
    }

    private static List<String> names(String pointer) {
        return keys(document.at(pointer));
    }

    private static List<String> keys(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }
}
