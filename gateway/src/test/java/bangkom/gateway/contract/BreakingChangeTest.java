package bangkom.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BreakingChangeTest {
    private static final String DRAFT = "/components/schemas/NeedsAnalysisDraft";
    private static final String VIEW = "/components/schemas/NeedsAnalysisView";
    private static PublishedDocument now;

    private PublishedDocument next = now.copy();

    @BeforeAll
    static void read() throws IOException {
        now = PublishedDocument.read(Path.of("target/classes/openapi.json"));
    }

    @Test
    void whatWasReleasedStillHolds() throws IOException {
        var released = PublishedDocument.read(Path.of("../contracts/openapi/released.json"));
        assertThat(released.brokenBy(now))
                .as("operations that clients of the released document can no longer use")
                .isEmpty();
    }

    @Test
    void aFieldThatIsNoLongerAnsweredIsFound() {
        next.at(VIEW + "/properties").remove("title");
        ((ArrayNode) next.document().at(VIEW + "/required"))
                .removeIf(one -> one.asText().equals("title"));
        assertThat(now.brokenBy(next)).contains("GET /v1/needs-analyses/{id}");
    }

    @Test
    void aFieldThatMustNowBeSentIsFound() {
        next.at(DRAFT + "/properties").putObject("reason").put("type", "string");
        ((ArrayNode) next.document().at(DRAFT + "/required")).add("reason");
        assertThat(now.brokenBy(next)).containsExactly("POST /v1/needs-analyses");
    }

    @Test
    void anOperationThatIsGoneIsFound() {
        next.at("/paths/~1v1~1needs-analyses").remove("get");
        assertThat(now.brokenBy(next)).containsExactly("GET /v1/needs-analyses");
    }

    @Test
    void aCodeThatMayNoLongerBeSentIsFound() {
        ((ArrayNode) next.document().at("/components/schemas/AssessmentKind/enum")).remove(0);
        assertThat(now.brokenBy(next)).contains("POST /v1/assessments");
    }

    @Test
    void aShorterTextIsFound() {
        next.at(DRAFT + "/properties/title").put("maxLength", 10);
        assertThat(now.brokenBy(next)).containsExactly("POST /v1/needs-analyses");
    }

    @Test
    void whatIsAddedBreaksNothing() {
        next.at(DRAFT + "/properties").putObject("note").put("type", "string");
        next.at(VIEW + "/properties").putObject("note").put("type", "string");
        next.at("/paths")
                .set("/v1/new-things", now.at("/paths/~1v1~1needs-analyses").deepCopy());
        ((ArrayNode) next.document().at("/components/schemas/AnalysisStatus/enum")).add("PAUSED");
        assertThat(now.brokenBy(next)).isEmpty();
    }
}
