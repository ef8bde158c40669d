package bangkom.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes one document and one routing table (dokumen gabungan) of the services' documents, at build: {@code OpenApiMerge
 * CONTRACTS OUT}. Two things of one name must be the same thing, or the build fails and names every such pair.
 */
public final class OpenApiMerge {
    static final String GATEWAY = "gateway";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    /** Files of a million rows take their time. */
    private static final ObjectNode IMPORTS =
            JSON.createObjectNode().put("maxBodyBytes", 1L << 29).put("timeoutMillis", 60_000);

    private final ObjectNode merged;
    private final Map<String, String> pathOwners = new HashMap<>();
    private final Map<String, String> operationOwners = new HashMap<>();
    private final Map<String, String> prefixOwners = new TreeMap<>();
    private final Map<String, ObjectNode> routes = new TreeMap<>();
    private final Set<String> open = new TreeSet<>();
    private final Set<String> closed = new TreeSet<>();
    private final List<String> collisions = new ArrayList<>();
    private final CodeListIndex codeLists = new CodeListIndex(collisions);

    OpenApiMerge(JsonNode suite) {
        merged = suite.deepCopy();
        merged.withObject("/components");
        merged.withObject("/paths");
        for (var path : suite.path("paths").properties()) {
            claim(GATEWAY, path.getKey(), path.getValue());
        }
    }

    public static void main(String[] args) throws IOException {
        var contracts = Path.of(args[0]);
        var out = Files.createDirectories(Path.of(args[1]));
        var yaml = new YAMLMapper();
        var merge =
                new OpenApiMerge(yaml.readTree(contracts.resolve("suite.yaml").toFile()));
        for (var snapshot : snapshots(contracts.resolve("openapi")).entrySet()) {
            merge.add(snapshot.getKey(), JSON.readTree(snapshot.getValue().toFile()));
        }
        var pretty = JSON.writerWithDefaultPrettyPrinter();
        pretty.writeValue(out.resolve("openapi.json").toFile(), merge.document());
        yaml.writeValue(out.resolve("openapi.yaml").toFile(), merge.document());
        pretty.writeValue(out.resolve("routes.json").toFile(), merge.routes());
        pretty.writeValue(out.resolve("code-lists.json").toFile(), merge.codeLists());
    }

    private static Map<String, Path> snapshots(Path folder) throws IOException {
        var files = new TreeMap<String, Path>();
        if (Files.isDirectory(folder)) {
            try (var found = Files.newDirectoryStream(folder, "*-service.json")) {
                found.forEach(file -> files.put(file.getFileName().toString().replace("-service.json", ""), file));
            }
        }
        return files;
    }

    ObjectNode document() {
        codeLists.item().ifPresent(item -> {
            complete((ObjectNode) item.get("get"));
            merged.withObject("/paths").set(CodeListIndex.PATH, item);
        });
        refuseCollisions();
        var tags = new TreeMap<String, JsonNode>();
        merged.withArray("/tags").forEach(tag -> tags.put(tag.path("name").asText(), tag));
        merged.putArray("tags").addAll(tags.values());
        return merged;
    }

    List<ObjectNode> routes() {
        refuseCollisions();
        open.stream()
                .filter(prefix -> !closed.contains(prefix))
                .forEach(prefix -> routes.get(prefix).put("open", true));
        codeLists.routes().forEach(route -> routes.put(route.get("prefix").asText(), route));
        return List.copyOf(routes.values());
    }

    void add(String service, JsonNode document) {
        for (var kind : document.path("components").properties()) {
            // How callers prove who they are is the suite's to say, once.
            if (!kind.getKey().equals("securitySchemes")) {
                var into = merged.withObject("/components").withObject("/" + kind.getKey());
                for (var part : kind.getValue().properties()) {
                    put(into, part, kind.getKey(), service);
                }
            }
        }
        for (var tag : document.path("tags")) {
            addTag(tag, service);
        }
        for (var path : document.path("paths").properties()) {
            // The demo's clock is in every service; the door has one verb for all of them.
            if (!path.getKey().startsWith("/v1/demo/")) {
                addPath(service, path.getKey(), path.getValue().deepCopy());
            }
        }
    }

    /** Their names, for the door's own answer. */
    ObjectNode codeLists() {
        return codeLists.names();
    }

    private void addPath(String service, String path, ObjectNode item) {
        if (path.equals(CodeListIndex.PATH)) {
            codeLists.add(service, item);
            return;
        }
        claim(service, path, item);
        var route = routes.get(prefix(path));
        limits(route, item);
        for (var operation : item.properties()) {
            if (METHODS.contains(operation.getKey()) && operation.getValue() instanceof ObjectNode of) {
                limits(route, of);
                complete(of);
                if (isOpen(of)) {
                    // no token, or one that is checked
                    var either = of.putArray("security");
                    either.addObject();
                    either.addObject().putArray("bearer");
                }
            }
        }
        (operations(item).stream().allMatch(OpenApiMerge::isOpen) ? open : closed).add(prefix(path));
        merged.withObject("/paths").set(path, item);
    }

    /** A path, its operations and the prefix that leads to it belong to one service. */
    private void claim(String service, String path, JsonNode item) {
        claim(pathOwners, path, service, "path", false);
        for (var operation : item.properties()) {
            if (METHODS.contains(operation.getKey())) {
                var id = operation.getValue().path("operationId").asText();
                if (id.isEmpty()) {
                    collisions.add(operation.getKey() + " " + path + " of " + service + " has no operationId");
                } else {
                    claim(operationOwners, id, service, "operationId", false);
                }
            }
        }
        var prefix = prefix(path);
        claim(prefixOwners, prefix, service, "prefix", true);
        if (!service.equals(GATEWAY)) {
            routes.computeIfAbsent(prefix, key -> {
                var route = JSON.createObjectNode().put("prefix", prefix).put("service", service);
                return prefix.endsWith("/imports") ? route.setAll(IMPORTS) : route;
            });
        }
    }

    private void claim(Map<String, String> owners, String name, String service, String kind, boolean shareable) {
        var owner = owners.putIfAbsent(name, service);
        if (owner != null && !(shareable && owner.equals(service))) {
            collisions.add(kind + " " + name + " belongs to " + owner + " and to " + service);
        }
    }

    private void put(ObjectNode into, Map.Entry<String, JsonNode> part, String kind, String service) {
        var known = into.get(part.getKey());
        if (known != null && !known.equals(part.getValue())) {
            collisions.add(kind + " " + part.getKey() + " of " + service + " means something else elsewhere");
        }
        into.set(part.getKey(), part.getValue());
    }

    private void addTag(JsonNode tag, String service) {
        for (var known : merged.withArray("/tags")) {
            if (known.path("name").equals(tag.path("name"))) {
                if (!known.equals(tag)) {
                    collisions.add(
                            "tag " + tag.path("name").asText() + " of " + service + " means something else elsewhere");
                }
                return;
            }
        }
        merged.withArray("/tags").add(tag);
    }

    /** {@code x-route} on a path or operation sets the limits of its route; it is nobody else's business. */
    private void limits(ObjectNode route, ObjectNode part) {
        if (part.remove("x-route") instanceof ObjectNode limits && route != null) {
            route.setAll(limits);
        }
    }

    private static List<JsonNode> operations(ObjectNode item) {
        return item.properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether it says that it needs no token. */
    private static boolean isOpen(JsonNode operation) {
        return operation.path("x-roles").isArray() && operation.path("x-roles").isEmpty();
    }

    /** Every answer that passes the door may be the door's. */
    private static void complete(ObjectNode operation) {
        var responses = operation.withObject("/responses");
        for (var status : List.of("414", "431", "502", "504")) {
            if (!responses.has(status)) {
                responses.putObject(status).put("$ref", "#/components/responses/Gateway" + status);
            }
        }
    }

    private static String prefix(String path) {
        var parameter = path.indexOf("/{");
        return parameter < 0 ? path : path.substring(0, parameter);
    }

    private void refuseCollisions() {
        if (!collisions.isEmpty()) {
            throw new IllegalStateException(
                    "The services' documents do not fit together:\n  " + String.join("\n  ", collisions));
        }
    }
}
