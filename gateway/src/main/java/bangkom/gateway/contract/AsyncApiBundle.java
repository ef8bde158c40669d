package bangkom.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes one document of the events' contract and their schemas and examples (dokumen peristiwa), at build: {@code
 * AsyncApiBundle CONTRACTS OUT}. A reference to what is not there fails the build.
 */
public final class AsyncApiBundle {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMA = ".schema.json";

    private final Path contracts;
    private final ObjectNode document;

    private AsyncApiBundle(Path contracts) throws IOException {
        this.contracts = contracts;
        this.document = (ObjectNode)
                new YAMLMapper().readTree(contracts.resolve("asyncapi.yaml").toFile());
    }

    public static void main(String[] args) throws IOException {
        var document = read(Path.of(args[0]));
        var out = Files.createDirectories(Path.of(args[1]));
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(out.resolve("asyncapi.json").toFile(), document);
        new YAMLMapper().writeValue(out.resolve("asyncapi.yaml").toFile(), document);
    }

    static ObjectNode read(Path contracts) throws IOException {
        var bundle = new AsyncApiBundle(contracts);
        for (var message : bundle.document.at("/components/messages").properties()) {
            bundle.include(message.getKey(), (ObjectNode) message.getValue());
        }
        for (var reference : bundle.document.findValuesAsText("$ref")) {
            bundle.resolve(reference);
        }
        return bundle.document;
    }

    private void include(String type, ObjectNode message) throws IOException {
        var file = contracts.resolve(message.at("/payload/$ref").asText()).normalize();
        if (!file.equals(contracts.resolve("events/" + type + SCHEMA).normalize())) {
            throw new IllegalStateException(type + " has not its own schema as payload");
        }
        var schema = (ObjectNode) JSON.readTree(file.toFile());
        // Its identity and dialect are those of the file; here it is a part of this document.
        schema.remove(List.of("$id", "$schema"));
        document.withObject("/components/schemas").set(type, schema);
        message.putObject("payload").put("$ref", "#/components/schemas/" + type);
        message.putArray("examples").addObject().set("payload", example(type));
    }

    private JsonNode example(String type) throws IOException {
        return JSON.readTree(
                contracts.resolve("events/" + type + ".example.json").toFile());
    }

    private void resolve(String reference) {
        if (!reference.startsWith("#/") || document.at(reference.substring(1)).isMissingNode()) {
            throw new IllegalStateException(reference + " leads nowhere");
        }
    }
}
