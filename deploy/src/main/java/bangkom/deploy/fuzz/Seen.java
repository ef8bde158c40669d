package bangkom.deploy.fuzz;

import bangkom.platform.openapi.ApiOperation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What exists below each path, as the answers of the run have told. */
final class Seen {
    private static final int ENOUGH = 3;

    private final Map<String, LinkedHashSet<String>> below = new HashMap<>();

    void note(ApiOperation operation, String path, JsonNode answer) {
        var template = operation.template().split("/");
        var parts = path.split("/");
        for (int i = 1; i < template.length; i++) {
            if (template[i].startsWith("{")) {
                add(String.join("/", List.of(parts).subList(0, i)), parts[i]);
            }
        }
        if (answer.path("items").isArray()) {
            answer.get("items").forEach(item -> name(path, item));
        } else if (operation.method().equals("POST")) {
            name(path, answer);
        }
        fields(path, answer);
    }

    private void name(String path, JsonNode item) {
        for (var field : List.of("id", "name")) {
            if (item.path(field).isTextual()) {
                add(path, item.get(field).asText());
                return;
            }
        }
    }

    /** {@code certificateId} tells of a certificate, {@code verificationCode} of a verification, {@code lines} of what is below. */
    private void fields(String path, JsonNode node) {
        if (node.isArray()) {
            node.forEach(each -> fields(path, each));
        }
        node.properties().forEach(field -> {
            var value = field.getValue();
            var name = field.getKey();
            if (value.isTextual() && name.endsWith("Id")) {
                add(listOf(name), value.asText());
            } else if (value.isTextual() && name.equals("verificationCode")) {
                add("/v1/certificate-verifications", value.asText());
            } else if (value.isArray() && !name.equals("items")) {
                value.forEach(each -> name(path + "/" + name, each));
            }
            fields(path, value);
        });
    }

    private void add(String path, String id) {
        below.computeIfAbsent(path, key -> new LinkedHashSet<>()).add(id);
    }

    /** Some paths that a template stands for: the first and the last known of each id. */
    List<String> paths(String template) {
        var paths = List.of("");
        for (var part : template.substring(1).split("/")) {
            var longer = new ArrayList<String>();
            for (var path : paths) {
                if (part.startsWith("{")) {
                    some(path).forEach(id -> longer.add(path + "/" + id));
                } else {
                    longer.add(path + "/" + part);
                }
            }
            paths = longer;
        }
        return paths;
    }

    /** Some ids of what a parameter such as {@code employeeId} names. */
    List<String> named(String parameter) {
        return parameter.endsWith("Id") ? some(listOf(parameter)) : List.of();
    }

    private List<String> some(String path) {
        var all = List.copyOf(below.getOrDefault(path, new LinkedHashSet<>()));
        if (all.size() <= 2 * ENOUGH) {
            return all;
        }
        var some = new ArrayList<>(all.subList(0, ENOUGH));
        some.addAll(all.subList(all.size() - ENOUGH, all.size()));
        return some;
    }

    /** {@code /v1/needs-analyses} for {@code needsAnalysisId}. */
    private static String listOf(String idField) {
        var one = idField.substring(0, idField.length() - 2).replaceAll("([A-Z])", "-$1");
        return "/v1/" + (one + "s").replaceFirst("siss$", "ses").toLowerCase(Locale.ROOT);
    }
}
