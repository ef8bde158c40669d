package bangkom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Holds what is really sent against {@code contracts}: each event's JSON Schema, and the topic AsyncAPI has it on. */
public final class Contract {
    private static final Path EVENTS = Path.of("../contracts/events");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final JsonNode CHANNELS = channels();

    private Contract() {}

    /** Everything the service told in the tests so far; answers with the types seen. */
    public static Set<String> assertAllToldMatch() {
        var types = new LinkedHashSet<String>();
        for (var event : Feed.all()) {
            types.add(event.type());
            assertThat(CHANNELS.path(event.topic()).path("messages").has(event.type()))
                    .as("contracts/asyncapi.yaml: %s on %s", event.type(), event.topic())
                    .isTrue();
            assertMatches(event.type(), event.data().toString());
        }
        return types;
    }

    public static void assertMatches(String type, String data) {
        var schema = EVENTS.resolve(type + ".schema.json");
        assertThat(schema).as("schema of %s", type).exists();
        assertThat(SCHEMAS.getSchema(read(schema)).validate(data, InputFormat.JSON))
                .as("%s: %s", type, data)
                .isEmpty();
    }

    /** The published example of an event, as a consumer would hear it. */
    public static String example(String type) {
        return read(EVENTS.resolve(type + ".example.json"));
    }

    private static JsonNode channels() {
        try {
            return new YAMLMapper()
                    .readTree(read(Path.of("../contracts/asyncapi.yaml")))
                    .get("channels");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
