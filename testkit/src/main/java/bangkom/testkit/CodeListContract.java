package bangkom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Holds the codes of a service's OpenAPI document against the code lists: each is called something in both languages. */
public final class CodeListContract {
    private static final List<String> SERVICES =
            List.of("competency-service", "training-plan-service", "evaluation-service");

    private CodeListContract() {}

    public static void check(String service) throws IOException {
        var schemas = new ObjectMapper()
                .readTree(Path.of("../contracts/openapi/" + service + "-service.json")
                        .toFile())
                .at("/components/schemas");
        for (var schema : schemas.properties()) {
            if (schema.getValue().has("enum")) {
                var list = list(name(schema.getKey()));
                assertThat(list.at("/title/id").asText()).as(schema.getKey()).isNotBlank();
                assertThat(list.at("/title/en").asText()).as(schema.getKey()).isNotBlank();
                for (var code : schema.getValue().get("enum")) {
                    var label = list.path("codes").path(code.asText());
                    assertThat(label.path("id").asText())
                            .as("%s %s in Indonesian", schema.getKey(), code)
                            .isNotBlank();
                    assertThat(label.path("en").asText())
                            .as("%s %s in English", schema.getKey(), code)
                            .isNotBlank();
                }
                assertThat(list.path("codes").size())
                        .as("codes of %s", schema.getKey())
                        .isEqualTo(schema.getValue().get("enum").size());
            }
        }
    }

    /** What services share is listed by one of them. */
    private static JsonNode list(String name) throws IOException {
        for (var service : SERVICES) {
            var lists = new YAMLMapper()
                    .readTree(Path.of("..", service, "src/main/resources/code-lists.yaml")
                            .toFile());
            if (lists.has(name)) {
                return lists.get(name);
            }
        }
        return new ObjectMapper().createObjectNode();
    }

    private static String name(String component) {
        return component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
