package bangkom.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.testkit.AccessMatrix;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {
    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

    @Test
    void theMatrixHasARowForEveryOperationThatNeedsATokenAndNoOther() throws IOException {
        var operations = new ArrayList<String>();
        var open = new ArrayList<String>();
        var paths =
                PublishedDocument.read(Path.of("target/classes/openapi.json")).at("/paths");
        for (var path : paths.properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    var name = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    (isOpen(operation.getValue()) ? open : operations).add(name);
                }
            }
        }
        assertThat(AccessMatrix.read().open()).containsExactlyInAnyOrderElementsOf(open);
        assertThat(AccessMatrix.read().operations()).containsExactlyInAnyOrderElementsOf(operations);
    }

    private static boolean isOpen(JsonNode operation) {
        return operation.path("x-roles").isEmpty();
    }
}
