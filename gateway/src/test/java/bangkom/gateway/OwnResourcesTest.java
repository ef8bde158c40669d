package bangkom.gateway;

import static bangkom.gateway.DoorTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class OwnResourcesTest {

    @Test
    void aTraceGoesBothWaysThroughAllServicesAndNeverTurnsRound() throws Exception {
        var answer = Outside.get(trace(NeighbourService.PLAN_ITEM), Outside.token("ani"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var trace = new JsonObject(answer.body());
        assertThat(trace.getJsonArray("nodes").stream()
                        .map(JsonObject.class::cast)
                        .map(node -> node.getString("kind") + " " + node.getString("service")))
                .containsExactly(
                        "training-need competency",
                        "plan-item training",
                        "certificate training",
                        "evaluation evaluation");
        assertThat(trace.getJsonArray("links")).hasSize(3);
        assertThat(trace.getBoolean("truncated")).isFalse();
    }

    @Test
    void whatNoServiceKnowsHasNoTrace() throws Exception {
        assertProblem(
                Outside.get("/v1/trace/plan-item/00000000-0000-7000-8000-000000009999", Outside.token("ani")),
                404,
                "NOT_FOUND");
    }

    @Test
    void aTraceWithAServiceMissingIsNoTrace() throws Exception {
        assertProblem(Outside.get(trace(NeighbourService.CURSED), Outside.token("ani")), 502, "UPSTREAM_BROKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/trace/PLAN/00000000-0000-7000-8000-000000000002", "/v1/trace/plan-item/17"})
    void aTraceOfNothingThatCanExistIsRefused(String path) throws Exception {
        assertProblem(Outside.get(path, Outside.token("ani")), 400, "INVALID_REQUEST");
    }

    @Test
    void aTraceNeedsAToken() throws Exception {
        assertProblem(Outside.get(trace(NeighbourService.NEED), null), 401, "UNAUTHENTICATED");
    }

    @Test
    void theOwnDataOfAllServicesComesTogetherOrNotAtAll() throws Exception {
        var answer = Outside.get("/v1/own-data", Outside.token("ani"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(answer.body())
                .isEqualTo("{\"competency\":{\"of\":\"competency\"},\"training\":{\"of\":\"training\"},"
                        + "\"evaluation\":{\"of\":\"evaluation\"}}");
        assertProblem(Outside.get("/v1/own-data", Outside.token("ani"), "Accept-Language", "en"), 403, "FORBIDDEN");
        assertProblem(Outside.get("/v1/own-data", null), 401, "UNAUTHENTICATED");
    }

    @Test
    void theNamesOfAllCodeListsAreToldUntilTheyChange() throws Exception {
        var answer = Outside.get("/v1/code-lists", Outside.token("ani"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=3600");
        assertThat(new JsonObject(answer.body())
                        .getJsonArray("items").stream()
                                .map(JsonObject.class::cast)
                                .map(list -> list.getString("name")))
                .contains("competency-kind", "development-form", "evaluation-level");
        var etag = answer.headers().firstValue("ETag").orElseThrow();
        var again = Outside.get("/v1/code-lists", Outside.token("ani"), "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertProblem(Outside.get("/v1/code-lists", null), 401, "UNAUTHENTICATED");
    }

    @Test
    void theClockIsMovedByAnOperatorInAllServices() throws Exception {
        var answer = Outside.post("/v1/demo/clock/advance", Outside.token("operator"), "{\"by\":\"P30D\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"now\":\"2026-04-01T00:00:00Z\"}");
    }

    @Test
    void theClockIsMovedByNobodyElse() throws Exception {
        assertProblem(
                Outside.post("/v1/demo/clock/advance", Outside.token("ani"), "{\"by\":\"P30D\"}"), 403, "FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"by\":\"soon\"}",
                "{\"by\":7}",
                "{\"by\":\"-PT1H\"}",
                "{\"by\":\"P1D\",\"x\":1}"
            })
    void theClockIsMovedByADurationOnly(String body) throws Exception {
        assertProblem(Outside.post("/v1/demo/clock/advance", Outside.token("operator"), body), 400, "INVALID_REQUEST");
    }

    @Test
    void healthNamesEveryService() throws Exception {
        for (var tries = 0; tries < 20 && Outside.get("/health", null).statusCode() != 200; tries++) {
            Thread.sleep(100);
        }
        var answer = Outside.get("/health", null);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"status\":\"UP\",\"services\":{\"competency\":\"UP\",\"training\":\"UP\",\"evaluation\":\"UP\"}}");
    }

    @Test
    void theDocumentIsThereAsJsonAndAsYaml() throws Exception {
        assertThat(new JsonObject(Outside.get("/openapi", null).body())
                        .getJsonObject("paths")
                        .fieldNames())
                .contains("/v1/trace/{kind}/{id}", "/health", "/openapi");
        assertThat(Outside.get("/openapi", null, "Accept", "application/yaml").body())
                .contains("openapi: \"3.1.0\"");
        assertThat(Outside.get("/openapi.yaml", null).headers().firstValue("Content-Type"))
                .contains("application/yaml");
    }

    @Test
    void soIsTheDocumentOfEvents() throws Exception {
        assertThat(new JsonObject(Outside.get("/asyncapi", null).body())
                        .getJsonObject("components")
                        .getJsonObject("schemas")
                        .fieldNames())
                .contains("bangkom.plan.approved.v1");
        assertThat(Outside.get("/asyncapi", null, "Accept", "application/yaml").body())
                .contains("asyncapi: \"3.0.0\"");
        assertThat(Outside.get("/asyncapi.yaml", null).headers().firstValue("Content-Type"))
                .contains("application/yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/start.js", "/docs/swagger-ui.css", "/docs/swagger-ui-bundle.js"})
    void thePageNeedsNothingFromElsewhere(String path) throws Exception {
        var answer = Outside.get(path, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    private static String trace(String key) {
        return "/v1/trace/" + key.replace(':', '/');
    }
}
