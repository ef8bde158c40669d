package bangkom.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** A version of the suite's document, and what the next one may not take away from it. */
record PublishedDocument(ObjectNode document) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static PublishedDocument read(Path file) throws IOException {
        return new PublishedDocument((ObjectNode) JSON.readTree(file.toFile()));
    }

    PublishedDocument copy() {
        return new PublishedDocument(document.deepCopy());
    }

    ObjectNode at(String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    /** Each operation that a client written for this document can no longer use with the next. */
    List<String> brokenBy(PublishedDocument next) {
        // Codes are told by the code lists, so a client expects new ones.
        var options = OpenApiDiffOptions.builder()
                .configProperty("incompatible.response.enum.increased", "false")
                .build();
        var change = OpenApiCompare.fromContents(plain(document), plain(next.document), null, options);
        return broken(change);
    }

    private static List<String> broken(ChangedOpenApi change) {
        var broken = new ArrayList<String>();
        change.getMissingEndpoints().forEach(gone -> broken.add(gone.getMethod() + " " + gone.getPathUrl()));
        change.getChangedOperations().stream()
                .filter(operation -> operation.isIncompatible())
                .forEach(operation -> broken.add(operation.getHttpMethod() + " " + operation.getPathUrl()));
        return broken;
    }

    /** In the words of OpenAPI 3.0, the only ones the comparison knows all of. */
    private static String plain(ObjectNode document) {
        var plain = document.deepCopy().put("openapi", "3.0.3");
        spell(plain);
        return plain.toString();
    }

    private static void spell(JsonNode node) {
        node.forEach(PublishedDocument::spell);
        if (node instanceof ObjectNode schema) {
            if (schema.path("examples").isArray()) {
                schema.remove("examples");
            }
            schema.remove("example");
            if (schema.get("type") instanceof ArrayNode types) {
                types.forEach(type -> {
                    if (type.asText().equals("null")) {
                        schema.put("nullable", true);
                    } else {
                        schema.set("type", type);
                    }
                });
            }
            if (schema.get("anyOf") instanceof ArrayNode either
                    && either.size() == 2
                    && either.path(1).path("type").asText().equals("null")) {
                schema.putArray("allOf").add(schema.remove("anyOf").get(0));
                schema.put("nullable", true);
            }
        }
    }
}
