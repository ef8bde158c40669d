package bangkom.deploy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.platform.openapi.ApiDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeenTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Seen seen = new Seen();

    @Test
    void idsOfAListAreOfWhatIsBelowIt() throws IOException {
        heard("GET", "/v1/budgets", "/v1/budgets", "{'items': [{'id': 'b1'}, {'id': 'b2'}]}");
        assertThat(seen.paths("/v1/budgets/{id}/history"))
                .containsExactly("/v1/budgets/b1/history", "/v1/budgets/b2/history");
    }

    @Test
    void aListInsideAThingIsBelowThatThingOnly() throws IOException {
        heard("GET", "/v1/budgets/{id}", "/v1/budgets/b1", "{'id': 'b1', 'lines': [{'id': 'l1'}]}");
        assertThat(seen.paths("/v1/budgets/{id}/lines/{lineId}")).containsExactly("/v1/budgets/b1/lines/l1");
    }

    @Test
    void aFieldNamesWhatItRefersTo() throws IOException {
        heard(
                "GET",
                "/v1/x",
                "/v1/x",
                "{'needsAnalysisId': 'a', 'all': {'certificateId': 'c'}, 'verificationCode': 'v'}");
        assertThat(seen.named("needsAnalysisId")).containsExactly("a");
        assertThat(seen.paths("/v1/certificates/{id}")).containsExactly("/v1/certificates/c");
        assertThat(seen.paths("/v1/certificate-verifications/{code}"))
                .containsExactly("/v1/certificate-verifications/v");
    }

    @Test
    void ofManyTheFirstAndTheLastAreTried() throws IOException {
        for (int n = 0; n < 100; n++) {
            heard("POST", "/v1/units", "/v1/units", "{'id': 'u%d'}".formatted(n));
        }
        assertThat(seen.paths("/v1/units/{id}")).hasSize(6).contains("/v1/units/u0", "/v1/units/u99");
    }

    private void heard(String method, String template, String path, String body) throws IOException {
        var document =
                "{'paths': {'%s': {'%s': {'operationId': 'it'}}}}".formatted(template, method.toLowerCase(Locale.ROOT));
        seen.note(new ApiDocument(read(document)).operations().get(0), path, read(body));
    }

    private static JsonNode read(String text) throws IOException {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
