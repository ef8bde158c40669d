package bangkom.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The OpenAPI document of the suite as a judge of what the suite answers. */
public final class ApiDocument {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;
    private final List<ApiOperation> operations = new ArrayList<>();
    private final Map<String, Optional<Schema>> answers = new HashMap<>();

    public ApiDocument(JsonNode document) {
        this.document = document;
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(one -> METHODS.contains(one.getKey()))
                        .map(one ->
                                ApiOperation.of(path.getKey(), one.getKey().toUpperCase(Locale.ROOT), one.getValue()))
                        .forEach(operations::add));
    }

    public List<ApiOperation> operations() {
        return operations;
    }

    /** The one with the fewest variable segments, as a router would choose. */
    public Optional<ApiOperation> find(String method, String path) {
        return operations.stream()
                .filter(one -> one.is(method, path))
                .min((a, b) -> Long.compare(variables(a), variables(b)));
    }

    private static long variables(ApiOperation operation) {
        return operation.template().chars().filter(c -> c == '{').count();
    }

    /** The schema of the body it takes, with its reference followed; missing if it takes none. */
    public JsonNode body(ApiOperation operation) {
        for (var content : operation.definition().at("/requestBody/content")) {
            return followed(content.path("schema"));
        }
        return document.path("none");
    }

    /** The codes that a field of what is read may have, or the members of a field that is a list. */
    public List<String> codes(ApiOperation read, String field) {
        var view = followed(read.definition()
                .at("/responses/200/content")
                .path("application/json")
                .path("schema"));
        var schema = followed(view.path("properties").path(field));
        var codes = new ArrayList<String>();
        (schema.has("items") ? followed(schema.path("items")) : schema)
                .path("enum")
                .forEach(code -> codes.add(code.asText()));
        return codes;
    }

    /** The body that the document gives as an example; missing if it gives none. */
    public JsonNode example(String operationId) {
        for (var operation : operations) {
            if (operation.id().equals(operationId)) {
                for (var content : operation.definition().at("/requestBody/content")) {
                    return content.path("example").deepCopy();
                }
            }
        }
        return document.path("none");
    }

    JsonNode followed(JsonNode node) {
        var ref = node.path("$ref").asText("");
        return ref.startsWith("#/") ? followed(document.at(ref.substring(1))) : node;
    }

    /** What an answer has that the document does not promise. */
    public List<String> faults(ApiOperation operation, int status, String contentType, String body) {
        if (status >= 500) {
            return List.of("a " + status);
        }
        var response = followed(operation.definition().path("responses").path(String.valueOf(status)));
        if (response.isMissingNode()) {
            return List.of("status " + status + " is not in the document");
        }
        if (body.isEmpty()) {
            return status >= 400 ? List.of("no body") : List.of();
        }
        if (status >= 400 && !contentType.startsWith("application/problem+json")) {
            return List.of("not a problem but " + contentType);
        }
        var wanted = contentType.replaceFirst(";.*", "");
        if (!isJson(wanted)) {
            return response.path("content").has(wanted) ? List.of() : List.of(notPromised(wanted));
        }
        if (!readable(body)) {
            return List.of("not JSON, though it says " + wanted);
        }
        return answers.computeIfAbsent(
                        operation.id() + status + wanted,
                        key -> schema(response.path("content").path(wanted)))
                .map(schema -> schema.validate(body, InputFormat.JSON).stream()
                        .map(fault -> place(response.at("/content").path(wanted).path("schema"), fault) + ": "
                                + fault.getMessage())
                        .distinct()
                        .limit(20)
                        .toList())
                .orElse(List.of(notPromised(wanted)));
    }

    private static boolean readable(String body) {
        try {
            JSON.readTree(body);
            return true;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static boolean isJson(String mediaType) {
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }

    private static String notPromised(String mediaType) {
        return "content type " + mediaType + " is not in the document";
    }

    /** The named schema and its field in which an answer is wrong. */
    private String place(JsonNode root, Error fault) {
        var node = root;
        var name = "answer";
        var field = "";
        var path = fault.getEvaluationPath();
        for (int i = 0; i < path.getNameCount(); i++) {
            var step = path.getElement(i).toString();
            if (step.equals("$ref")) {
                var ref = node.path("$ref").asText();
                node = document.at(ref.substring(1));
                if (node.has("properties")) {
                    name = ref.substring(ref.lastIndexOf('/') + 1);
                    field = "";
                }
            } else {
                node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
                field = i > 0 && path.getElement(i - 1).toString().equals("properties") ? "." + step : field;
            }
        }
        return "/" + name + field;
    }

    private Optional<Schema> schema(JsonNode content) {
        if (!(content.path("schema") instanceof ObjectNode schema)) {
            return Optional.empty();
        }
        var whole = schema.deepCopy();
        whole.set("components", document.get("components"));
        return Optional.of(SCHEMAS.getSchema(whole));
    }
}
