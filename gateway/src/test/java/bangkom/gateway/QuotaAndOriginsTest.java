package bangkom.gateway;

import static bangkom.gateway.DoorTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class QuotaAndOriginsTest {
    private static final String PAGE = "https://screens.example.go.id";

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgain() throws Exception {
        for (int left = 2; left >= 0; left--) {
            var answer = Outside.get("/v1/code-lists", Outside.token("modest"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"minute\";q=3;w=60");
            assertThat(header(answer, "RateLimit")).startsWith("\"minute\";r=" + left + ";t=");
        }
        var refused = Outside.get("/v1/code-lists", Outside.token("modest"));
        assertProblem(refused, 429, "TOO_MANY_REQUESTS");
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 20);
        assertThat(header(refused, "RateLimit")).startsWith("\"minute\";r=0;t=");
        assertThat(Outside.get("/v1/code-lists", Outside.token("ani")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRegisteredPageMayReadEveryAnswer() throws Exception {
        var answer = Outside.get("/v1/code-lists", Outside.token("ani"), "Origin", PAGE);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(PAGE);
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("X-Event-Cursor", "ETag");
        assertThat(answer.headers().allValues("Vary")).contains("Origin");
        var refused = Outside.get("/v1/nowhere", null, "Origin", PAGE);
        assertProblem(refused, 404, "NOT_FOUND");
        assertThat(header(refused, "Access-Control-Allow-Origin")).isEqualTo(PAGE);
    }

    @Test
    void aPageThatOnlyLooksRegisteredMayReadNothing() throws Exception {
        for (var origin :
                new String[] {PAGE + ".evil.example", "http://screens.example.go.id", "null", PAGE + ":8443"}) {
            var answer = Outside.get("/v1/code-lists", Outside.token("ani"), "Origin", origin);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertProblem(preflight(origin), 403, "FORBIDDEN");
        }
    }

    @Test
    void aBrowserMayAskBeforehandWithoutAToken() throws Exception {
        var answer = preflight(PAGE);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Access-Control-Allow-Methods")).contains("PATCH");
        assertThat(header(answer, "Access-Control-Allow-Headers")).contains("Authorization", "Idempotency-Key");
    }

    private static HttpResponse<String> preflight(String origin) throws Exception {
        return Outside.send(
                Outside.request("/v1/code-lists", null, "Origin", origin, "Access-Control-Request-Method", "GET")
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
