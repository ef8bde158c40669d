package bangkom.commons.openapi;

import bangkom.commons.problem.CommonProblem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Adds to every document what holds for each operation of the suite, so that no method repeats it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SuiteOpenApi implements OASFilter {

    private static final Map<String, String> EVERY = new TreeMap<>(Map.of(
            "400",
            "The request breaks its schema",
            "401",
            "No valid token",
            "403",
            "Not this caller's verb",
            "404",
            "Not there, or not visible to this caller",
            "406",
            "No such representation",
            "429",
            "Too many requests",
            "500",
            "A fault of ours",
            "503",
            "Not available now"));
    private static final Map<String, String> WRITES = new TreeMap<>(Map.of(
            "409",
            "The state does not allow it",
            "412",
            "If-Match names an old version",
            "413",
            "The body is too large",
            "415",
            "Not this media type",
            "422",
            "Refused by what is stored",
            "428",
            "If-Match is missing"));

    private static final DotName REVALIDATED = DotName.createSimple("bangkom.commons.http.Revalidated");
    private static final DotName RETIRING = DotName.createSimple("bangkom.commons.http.Retiring");

    /** Named in the components as it is called, or lint takes the list of headers for an answer without it. */
    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    private final Fields fields;
    private final Callers callers;
    private final Parameters parameters;

    public SuiteOpenApi(IndexView index) {
        fields = new Fields(index);
        callers = new Callers(index);
        parameters = new Parameters(callers);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema("Problem", problem());
        EVERY.forEach((status, why) -> api.getComponents().addResponse("Problem" + status, response(status, why)));
        WRITES.forEach((status, why) -> api.getComponents().addResponse("Problem" + status, response(status, why)));
        api.getComponents().addResponse("NotModified", notModified());
        suiteHeaders().forEach(api.getComponents()::addHeader);
        if (api.getPaths() != null) {
            var asked = fields.complete(api);
            api.getPaths().getPathItems().values().forEach(this::complete);
            api.getPaths().getPathItems().values().forEach(path -> tellCursor(path, api));
            new Limits(asked).complete(api);
            var examples = new Examples(api);
            api.getPaths().getPathItems().values().stream()
                    .flatMap(path -> path.getOperations().values().stream())
                    .forEach(examples::complete);
        }
    }

    private void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            batchesAnswerForEachItem(operation);
            callers.tell(operation);
            CodeListNames.tell(operation);
            parameters.complete(operation);
            if (callers.has(operation, REVALIDATED)) {
                parameters.revalidate(operation);
                operation
                        .getResponses()
                        .addAPIResponse("304", OASFactory.createAPIResponse().ref("NotModified"));
            }
            if (callers.has(operation, RETIRING)) {
                operation.setDeprecated(true);
            }
            if (callers.readsRecord(operation)) {
                parameters.select(operation);
            }
            nameAfterService(operation);
            answer(operation, EVERY);
            if (method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD) {
                answer(operation, WRITES);
            }
            operation.getResponses().getAPIResponses().forEach((status, response) -> {
                if (response.getRef() == null) {
                    response.addHeader("RateLimit", OASFactory.createHeader().ref("RateLimit"));
                    response.addHeader(ALLOW_ORIGIN, OASFactory.createHeader().ref(ALLOW_ORIGIN));
                }
            });
        });
    }

    private static void batchesAnswerForEachItem(Operation operation) {
        var ok = operation.getResponses().getAPIResponse("200");
        if (ok != null
                && ok.getContent() != null
                && ok.getContent().getMediaTypes().values().stream()
                        .anyMatch(one -> one.getSchema() != null
                                && "#/components/schemas/BatchAnswer"
                                        .equals(one.getSchema().getRef()))) {
            operation.getResponses().removeAPIResponse("200");
            operation.getResponses().addAPIResponse("207", ok.description("One result for each item, in order"));
        }
    }

    /** What commons gives to each service ({@code listEventsOf}) is named after the one that has it. */
    private static void nameAfterService(Operation operation) {
        var id = operation.getOperationId();
        if (id != null && id.endsWith("Of")) {
            var service = ConfigProvider.getConfig().getValue("bangkom.service", String.class);
            operation.setOperationId(id + service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1));
        }
    }

    /** Every list says where in the feed to go on. */
    private static void tellCursor(PathItem path, OpenAPI api) {
        path.getOperations().values().forEach(operation -> {
            var answer = operation.getResponses().getAPIResponse("200");
            if (answer != null && isList(answer, api)) {
                answer.addHeader("X-Event-Cursor", OASFactory.createHeader().ref("EventCursor"));
            }
        });
    }

    private static boolean isList(APIResponse answer, OpenAPI api) {
        var json = answer.getContent() == null ? null : answer.getContent().getMediaType("application/json");
        if (json == null || json.getSchema() == null || json.getSchema().getRef() == null) {
            return false;
        }
        var name = json.getSchema().getRef().replaceFirst(".*/", "");
        var properties = api.getComponents().getSchemas().get(name).getProperties();
        return properties != null && properties.containsKey("items") && !properties.containsKey("cursors");
    }

    private static void answer(Operation operation, Map<String, String> statuses) {
        for (String status : statuses.keySet()) {
            APIResponse own = operation.getResponses().getAPIResponse(status);
            if (own == null || own.getContent() == null) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status));
            }
        }
    }

    private static APIResponse response(String status, String why) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem"))
                                .example(example(why, CommonProblem.of(Integer.parseInt(status)), status)));
        APIResponse response = OASFactory.createAPIResponse().description(why).content(content);
        response.addHeader("RateLimit", OASFactory.createHeader().ref("RateLimit"));
        response.addHeader(ALLOW_ORIGIN, OASFactory.createHeader().ref(ALLOW_ORIGIN));
        if (status.equals("429") || status.equals("503")) {
            response.addHeader("Retry-After", OASFactory.createHeader().ref("RetryAfter"));
        }
        return response;
    }

    private static APIResponse notModified() {
        return OASFactory.createAPIResponse()
                .description("It is as the caller has it")
                .addHeader("RateLimit", OASFactory.createHeader().ref("RateLimit"))
                .addHeader(ALLOW_ORIGIN, OASFactory.createHeader().ref(ALLOW_ORIGIN));
    }

    /** In a fixed order, so that the committed document changes only when the API does. */
    private static Map<String, Object> example(String why, CommonProblem problem, String status) {
        var example = new LinkedHashMap<String, Object>();
        // The quota is the door's; no service refuses with it.
        var quota = status.equals("429");
        example.put("type", quota ? "https://bangkom.example/problems#too-many-requests" : problem.uri());
        example.put("title", why);
        example.put("status", Integer.valueOf(status));
        example.put("code", quota ? "TOO_MANY_REQUESTS" : problem.name());
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return example;
    }

    private static Map<String, Header> suiteHeaders() {
        return new TreeMap<>(Map.of(
                "RateLimit",
                header("What is left of this client's quota", text(200, "^[!-~ ]*$")),
                ALLOW_ORIGIN,
                header("The origin that may read this, if it is a registered one", text(200, "^[!-~ ]*$")),
                "EventCursor",
                header(
                        "Where the event feed was before these rows were read: pass it as after to /v1/events",
                        text(500, "^[A-Za-z0-9_-]*$")),
                "IdempotentReplayed",
                header(
                        "true if this is the answer to an earlier request with the same key",
                        OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN)),
                "RetryAfter",
                header(
                        "Seconds to wait",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")
                                .minimum(java.math.BigDecimal.ZERO)
                                .maximum(java.math.BigDecimal.valueOf(3600)))));
    }

    private static Header header(String description, Schema schema) {
        return OASFactory.createHeader().description(description).schema(schema);
    }

    private static Schema problem() {
        Schema violation = object().addProperty("pointer", text(500, "^[!-~ ]*$"))
                .addProperty("code", text(60, "^[A-Z0-9_]*$"))
                .addProperty("message", text(500, "^[^\\u0000-\\u001f]*$"));
        return object().description("RFC 9457")
                .addProperty("type", text(300, "^[!-~]*$"))
                .addProperty("title", text(300, "^[^\\u0000-\\u001f]*$"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")
                                .minimum(java.math.BigDecimal.valueOf(400))
                                .maximum(java.math.BigDecimal.valueOf(599)))
                .addProperty("detail", text(2000, "^[^\\u0000-\\u001f]*$"))
                .addProperty("code", text(60, "^[A-Z0-9_]*$"))
                .addProperty("instance", text(500, "^[!-~]*$"))
                .addProperty("traceId", text(32, "^[0-9a-f]*$"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .maxItems(1000)
                                .items(violation))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema object() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }

    private static Schema text(int longest, String pattern) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .maxLength(longest)
                .pattern(pattern);
    }
}
