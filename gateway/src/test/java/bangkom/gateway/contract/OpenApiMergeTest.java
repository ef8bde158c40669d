package bangkom.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {
    private OpenApiMerge merge;

    @BeforeEach
    void begin() throws Exception {
        merge = new OpenApiMerge(json("{'paths': {'/health': {'get': {'operationId': 'health'}}}}"));
    }

    @Test
    void withoutServicesThereIsTheSuiteAlone() {
        assertThat(merge.document().path("paths").size()).isEqualTo(1);
        assertThat(merge.routes()).isEmpty();
    }

    @Test
    void everyServiceGetsItsRoutes() throws Exception {
        merge.add("competency", path("/v1/competencies/{id}", "readCompetency"));
        merge.add(
                "training",
                json("{'paths': {'/v1/training/imports': {'post': {'operationId': 'startImport',"
                        + "'x-route': {'timeoutMillis': 5}}}}}"));
        assertThat(merge.routes().toString())
                .contains("{\"prefix\":\"/v1/competencies\",\"service\":\"competency\"}")
                .contains("\"maxBodyBytes\":536870912,\"timeoutMillis\":5");
        assertThat(merge.document().toString()).doesNotContain("x-route").contains("Gateway504");
    }

    @Test
    void aRouteIsOpenIfEverythingBehindItIs() throws Exception {
        merge.add(
                "training",
                json("{'paths': {'/v1/verifications/{code}': {'get': {'operationId': 'verify', 'x-roles': []}},"
                        + "'/v1/mixed/{id}': {'get': {'operationId': 'look', 'x-roles': []},"
                        + "'post': {'operationId': 'do', 'x-roles': ['HR_ADMIN']}}}}"));
        assertThat(merge.routes().toString())
                .contains("{\"prefix\":\"/v1/verifications\",\"service\":\"training\",\"open\":true}")
                .contains("{\"prefix\":\"/v1/mixed\",\"service\":\"training\"}");
        assertThat(merge.document()
                        .at("/paths/~1v1~1verifications~1{code}/get/security")
                        .toString())
                .isEqualTo("[{},{\"bearer\":[]}]");
    }

    @Test
    void theDemoClockIsLeftOut() throws Exception {
        merge.add("competency", path("/v1/demo/clock/advance", "advance"));
        merge.add("training", path("/v1/demo/clock/advance", "advance"));
        assertThat(merge.document().path("paths").size()).isEqualTo(1);
        assertThat(merge.routes()).isEmpty();
    }

    @Test
    void theSameComponentTwiceIsOneComponent() throws Exception {
        merge.add("competency", json("{'components': {'schemas': {'Money': {'type': 'object'}}}}"));
        merge.add("training", json("{'components': {'schemas': {'Money': {'type': 'object'}}}}"));
        assertThat(merge.document().at("/components/schemas").size()).isEqualTo(1);
    }

    @Test
    void oneComponentNameMayNotMeanTwoThings() throws Exception {
        merge.add("competency", json("{'components': {'schemas': {'Money': {'type': 'object'}}}}"));
        merge.add("training", json("{'components': {'schemas': {'Money': {'type': 'string'}}}}"));
        assertCollision("schemas Money of training");
    }

    @Test
    void onePathMayNotHaveTwoServices() throws Exception {
        merge.add("competency", path("/v1/a", "a"));
        merge.add("training", path("/v1/a", "b"));
        assertCollision("path /v1/a belongs to competency and to training");
    }

    @Test
    void theDoorsOwnPathsAreTaken() throws Exception {
        merge.add("competency", path("/health", "other"));
        assertCollision("path /health belongs to gateway and to competency");
    }

    @Test
    void oneOperationIdMayNotNameTwoOperations() throws Exception {
        merge.add("competency", path("/v1/a", "list"));
        merge.add("training", path("/v1/b", "list"));
        assertCollision("operationId list belongs to competency and to training");
    }

    @Test
    void oneServiceMayNotUseAnOperationIdTwiceEither() throws Exception {
        merge.add("competency", path("/v1/a", "list"));
        merge.add("competency", path("/v1/b", "list"));
        assertCollision("operationId list");
    }

    @Test
    void aCodeListLeadsToItsServiceAndBelongsToOne() throws Exception {
        merge.add("competency", codeLists("job-tier"));
        merge.add("training", codeLists("plan-status"));
        assertThat(merge.document().at("/paths/~1v1~1code-lists~1{name}/get/parameters/0/schema/enum"))
                .extracting(JsonNode::asText)
                .containsExactly("job-tier", "plan-status");
        assertThat(merge.routes())
                .extracting(route -> route.get("prefix").asText() + " "
                        + route.get("service").asText())
                .containsExactly("/v1/code-lists/job-tier competency", "/v1/code-lists/plan-status training");
        assertThat(merge.codeLists().at("/items/0/name").asText()).isEqualTo("job-tier");
        merge.add("evaluation", codeLists("job-tier"));
        assertCollision("code list job-tier belongs to competency and to evaluation");
    }

    @Test
    void onePrefixMayNotLeadToTwoServices() throws Exception {
        merge.add("competency", path("/v1/a/{id}", "a"));
        merge.add("training", path("/v1/a/{id}/b", "b"));
        assertCollision("prefix /v1/a belongs to competency and to training");
    }

    private void assertCollision(String expected) {
        assertThatThrownBy(merge::document)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(expected);
        assertThatThrownBy(merge::routes).isInstanceOf(IllegalStateException.class);
    }

    private static JsonNode codeLists(String name) throws JsonProcessingException {
        return json("{'paths': {'/v1/code-lists/{name}': {'get': {'operationId': 'getCodeListOf',"
                + " 'x-code-lists': [{'name': '" + name + "'}], 'parameters': [{'name': 'name', 'schema': {}}]}}}}");
    }

    private static JsonNode path(String path, String operationId) throws JsonProcessingException {
        return json("{'paths': {'" + path + "': {'get': {'operationId': '" + operationId + "'}}}}");
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
