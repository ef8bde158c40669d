package bangkom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Holds what is really sent against the published JSON Schemas in {@code contracts/events}. */
public final class Contract {
    private static final Path EVENTS = Path.of("../contracts/events");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contract() {}

    /** Everything the service told in the tests so far; answers with the types seen. */
    public static Set<String> assertAllToldMatch() {
        var types = new LinkedHashSet<String>();
        for (var event : Feed.all()) {
            types.add(event.type());
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

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
