package bangkom.deploy.fuzz;

import bangkom.deploy.client.GatewayClient;
import bangkom.deploy.client.GatewayClient.As;
import bangkom.platform.openapi.ApiDocument;
import bangkom.platform.openapi.ApiOperation;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads whatever nobody has read yet, as those who may, with the ids that were seen. */
record Reading(GatewayClient suite, ApiDocument document, Findings findings, Seen seen) {
    private static final As ANYBODY = As.persona("HR_ADMIN");

    /** What one answer tells may be what another question needs. */
    void run() throws IOException, InterruptedException {
        int before;
        do {
            before = findings.succeeded();
            for (var operation : document.operations()) {
                if (operation.method().equals("GET") && !findings.hasSucceeded(operation)) {
                    read(operation);
                }
            }
        } while (findings.succeeded() > before);
    }

    private void read(ApiOperation operation) throws IOException, InterruptedException {
        for (var who : readers(operation)) {
            for (var path : seen.paths(operation.template())) {
                for (var query : queries(operation)) {
                    if (suite.get(who, path + query).status() < 300) {
                        return;
                    }
                }
            }
        }
    }

    private static List<As> readers(ApiOperation operation) {
        var roles = operation.definition().path("x-roles");
        var readers = new ArrayList<As>();
        roles.forEach(role -> readers.add(role.asText().equals("*") ? ANYBODY : As.persona(role.asText())));
        if (roles.isArray() && roles.isEmpty()) {
            readers.add(null);
        }
        return readers;
    }

    /** With what must be said; then, if that is not enough, with what the document gives as an example. */
    private List<String> queries(ApiOperation operation) {
        var required = List.of("");
        var all = "";
        for (var parameter : operation.definition().path("parameters")) {
            if (!parameter.path("in").asText().equals("query")) {
                continue;
            }
            var name = parameter.get("name").asText();
            all += (all.isEmpty() ? "?" : "&") + name + "=" + encoded(example(parameter));
            if (parameter.path("required").asBoolean()) {
                required = with(required, name, values(parameter));
            }
        }
        var queries = new ArrayList<>(required);
        queries.add(all);
        return queries.stream().distinct().toList();
    }

    private static List<String> with(List<String> queries, String name, List<String> values) {
        var longer = new ArrayList<String>();
        for (var query : queries) {
            values.forEach(value -> longer.add(query + (query.isEmpty() ? "?" : "&") + name + "=" + encoded(value)));
        }
        return longer;
    }

    private List<String> values(JsonNode parameter) {
        var known = seen.named(parameter.get("name").asText());
        return known.isEmpty() ? List.of(example(parameter)) : known;
    }

    private static String example(JsonNode parameter) {
        var example = parameter.path("example");
        return example.isArray() ? example.path(0).asText() : example.asText();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
