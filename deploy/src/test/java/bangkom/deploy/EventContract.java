package bangkom.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What {@code contracts/asyncapi.yaml} says of topics and events. */
final class EventContract {
    private final Path folder;
    private final JsonNode document;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> known = new HashMap<>();

    EventContract(Path folder) throws IOException {
        this.folder = folder;
        this.document =
                new YAMLMapper().readTree(folder.resolve("asyncapi.yaml").toFile());
    }

    Set<String> types() {
        return names(document.at("/components/messages"));
    }

    Set<String> typesOn(String topic) {
        return names(document.path("channels").path(topic).path("messages"));
    }

    /** The headers that every message has. */
    List<String> headers() {
        var names = new ArrayList<String>();
        document.at("/components/messageTraits/cloudEvent/headers/required").forEach(name -> names.add(name.asText()));
        return names;
    }

    /** What is wrong with the data of an event; empty if nothing. */
    String violations(String type, String data) throws IOException {
        var schema = known.get(type);
        if (schema == null) {
            schema = schemas.getSchema(Files.readString(folder.resolve("events/" + type + ".schema.json")));
            known.put(type, schema);
        }
        var found = schema.validate(data, InputFormat.JSON);
        return found.isEmpty() ? "" : found.toString();
    }

    /** The topics a service sends to ({@code send}) or listens to ({@code receive}). */
    Set<String> topics(String service, String action) {
        var topics = new TreeSet<String>();
        for (var operation : document.get("operations")) {
            if (operation.get("action").asText().equals(action)
                    && operation.at("/tags/0/name").asText().equals(service)) {
                topics.add(operation.at("/channel/$ref").asText().replace("#/channels/", ""));
            }
        }
        return topics;
    }

    private static Set<String> names(JsonNode node) {
        var names = new TreeSet<String>();
        node.properties().stream().map(Map.Entry::getKey).forEach(names::add);
        return names;
    }
}
