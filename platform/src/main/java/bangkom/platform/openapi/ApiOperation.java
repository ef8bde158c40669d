package bangkom.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** One operation of the document: what it is called, where it is, what it takes and answers. */
public record ApiOperation(String id, String method, String template, Pattern path, JsonNode definition) {
    static ApiOperation of(String template, String method, JsonNode definition) {
        var path = Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"));
        return new ApiOperation(definition.get("operationId").asText(), method, template, path, definition);
    }

    boolean is(String wantedMethod, String wantedPath) {
        return method.equals(wantedMethod) && path.matcher(wantedPath).matches();
    }

    public boolean takes(String queryParameter) {
        return takes("query", queryParameter);
    }

    public boolean takesHeader(String header) {
        return takes("header", header);
    }

    private boolean takes(String where, String name) {
        for (var parameter : definition.path("parameters")) {
            if (parameter.path("in").asText().equals(where)
                    && parameter.path("name").asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    public boolean isBatch() {
        return definition.path("responses").has("207");
    }
}
