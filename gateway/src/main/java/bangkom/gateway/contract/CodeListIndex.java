package bangkom.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The one path that all services share: their code lists (daftar kode). A list belongs to one service, and its name leads
 * there.
 */
final class CodeListIndex {
    static final String PATH = "/v1/code-lists/{name}";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> collisions;
    private final TreeMap<String, String> owners = new TreeMap<>();
    private final TreeMap<String, JsonNode> lists = new TreeMap<>();
    private ObjectNode item;

    CodeListIndex(List<String> collisions) {
        this.collisions = collisions;
    }

    void add(String service, ObjectNode added) {
        if (added.get("get") instanceof ObjectNode operation
                && operation.remove("x-code-lists") instanceof ArrayNode named) {
            for (var list : named) {
                var name = list.get("name").asText();
                var owner = owners.putIfAbsent(name, service);
                if (owner != null) {
                    collisions.add("code list " + name + " belongs to " + owner + " and to " + service);
                }
                lists.put(name, list);
            }
            operation.put("operationId", "getCodeList");
            item = added;
        }
    }

    /** What each service says of the path, with the names of all of them. */
    Optional<ObjectNode> item() {
        if (item != null) {
            for (var parameter : item.at("/get/parameters")) {
                if (parameter.path("name").asText().equals("name")) {
                    var names = ((ObjectNode) parameter.get("schema")).putArray("enum");
                    lists.keySet().forEach(names::add);
                    ((ObjectNode) parameter).put("example", lists.firstKey());
                }
            }
        }
        return Optional.ofNullable(item);
    }

    List<ObjectNode> routes() {
        return owners.entrySet().stream()
                .map(one -> JSON.createObjectNode()
                        .put("prefix", PATH.replace("{name}", one.getKey()))
                        .put("service", one.getValue()))
                .toList();
    }

    ObjectNode names() {
        var names = JSON.createObjectNode();
        names.putArray("items").addAll(lists.values());
        return names;
    }
}
