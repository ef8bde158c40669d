package bangkom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds what is really sent against {@code contracts}: each event's JSON Schema, and the topic AsyncAPI has it on. */
public final class Contract {
    private static final Path EVENTS = Path.of("../contracts/events");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final JsonNode CHANNELS = channels();
    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();
    private static final Set<String> TOLD = new LinkedHashSet<>();
    private static long checked;

    private Contract() {}

    /** Everything the service told in the tests so far, each event once; answers with the types seen. */
    public static synchronized Set<String> assertAllToldMatch() {
        for (var event : Feed.after(checked)) {
            TOLD.add(event.type());
            assertThat(CHANNELS.path(event.topic()).path("messages").has(event.type()))
                    .as("contracts/asyncapi.yaml: %s on %s", event.type(), event.topic())
                    .isTrue();
            assertMatches(event.type(), event.data().toString());
            checked = event.position();
        }
        return Set.copyOf(TOLD);
    }

    public static void assertMatches(String type, String data) {
        assertThat(KNOWN.computeIfAbsent(type, Contract::schema).validate(data, InputFormat.JSON))
                .as("%s: %s", type, data)
                .isEmpty();
    }

    private static Schema schema(String type) {
        var file = EVENTS.resolve(type + ".schema.json");
        assertThat(file).as("schema of %s", type).exists();
        return SCHEMAS.getSchema(read(file));
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
