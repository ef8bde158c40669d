package bangkom.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class DoorTest {
    private static final String PATH = "/v1/competencies";

    private String ani;

    @BeforeEach
    void signIn() throws Exception {
        ani = Outside.token("ani");
    }

    @Test
    void aRequestWithAValidTokenReachesItsService() throws Exception {
        var answer = Outside.get(PATH + "/x?limit=5&name=A%20B", ani);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(answer.body()).getString("uri")).isEqualTo(PATH + "/x?limit=5&name=A%20B");
    }

    @Test
    void withoutATokenNobodyPasses() throws Exception {
        var answer = Outside.get(PATH, null);
        assertProblem(answer, 401, "UNAUTHENTICATED");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubbish", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void rubbishIsNoToken(String rubbish) throws Exception {
        assertProblem(Outside.get(PATH, rubbish), 401, "UNAUTHENTICATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?audience=other", "?issuer=http://elsewhere", "?expires-in=-60"})
    void aTokenOfAnotherAudienceOrIssuerOrTimeIsRefused(String query) throws Exception {
        assertProblem(Outside.get(PATH, Outside.token("ani", query)), 401, "UNAUTHENTICATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/unknown", "/", "/v1/competenciesx", "/q/health", "/q/metrics", "/v1/demo/clock"})
    void whatHasNoRouteIsNotFound(String path) throws Exception {
        assertProblem(Outside.get(path, ani), 404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/%2e%2e/q/health",
                "/v1/competencies/../../q/health",
                "/v1//competencies",
                "/v1/competencies;x=1",
                "/v1/competencies/.hidden",
                "/v1/competencies/%41"
            })
    void aPathWithTwoReadingsIsRefused(String path) throws Exception {
        assertThat(Outside.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"PATH_NOT_CANONICAL\"");
    }

    @Test
    void anAbsoluteRequestLineCannotReachAnotherPath() throws Exception {
        assertThat(Outside.raw("GET http://evil/q/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /v1/competencies HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET /v1/competencies NONSENSE\r\n\r\n",
                "GET /v1/competencies HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"
            })
    void whatIsNotHttpIsToldSo(String bytes) throws Exception {
        assertThat(Outside.raw(bytes))
                .matches("(?s)HTTP/1.[01] 400 .*")
                .contains("application/problem+json")
                .contains("REQUEST_MALFORMED")
                .endsWith("<closed>");
    }

    @Test
    void tooManyHeadersAndTooLongAddressesHaveTheirOwnAnswers() throws Exception {
        assertThat(Outside.raw("GET /" + "x".repeat(9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .matches("(?s)HTTP/1.[01] 414 .*")
                .contains("URI_TOO_LONG");
        assertThat(Outside.raw("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(17_000) + "\r\n\r\n"))
                .matches("(?s)HTTP/1.[01] 431 .*")
                .contains("HEADERS_TOO_LARGE");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedByItsLength() throws Exception {
        assertProblem(Outside.post(PATH + "/small", ani, "x".repeat(101)), 413, "TOO_LARGE");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAlsoWithoutALength() throws Exception {
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[5_000]));
        var answer = Outside.send(Outside.request(PATH + "/small", ani).POST(chunked));
        assertProblem(answer, 413, "TOO_LARGE");
    }

    @Test
    void whatIsOpenAsksForNoTokenButChecksOneThatIsSent() throws Exception {
        var open = "GET " + PATH + "/open/7F3K HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
        assertThat(Outside.raw(open + "\r\n")).startsWith("HTTP/1.1 200").contains("RateLimit: ");
        assertThat(Outside.raw(open + "Authorization: Bearer rubbish\r\n\r\n")).startsWith("HTTP/1.1 401");
        assertThat(Outside.raw(open.replace("/open/", "/closed/") + "\r\n")).startsWith("HTTP/1.1 401");
    }

    @Test
    void aBodyArrivesWhole() throws Exception {
        var answer = Outside.post(PATH, ani, "x".repeat(90_000));
        assertThat(new JsonObject(answer.body()).getInteger("length")).isEqualTo(90_000);
    }

    @Test
    void whoAsksBeforeSendingIsToldToContinue() throws Exception {
        assertThat(Outside.raw("POST " + PATH + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                        + ani + "\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n{}"))
                .startsWith("HTTP/1.1 100 Continue")
                .contains("HTTP/1.1 200")
                .contains("\"length\":2");
    }

    @Test
    void aServiceThatIsAwayIsNotAvailable() throws Exception {
        var answer = Outside.get("/v1/absent", ani);
        assertProblem(answer, 503, "UPSTREAM_DOWN");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void aServiceThatIsSlowIsGivenUp() throws Exception {
        assertProblem(Outside.get(PATH + "/slow", ani), 504, "UPSTREAM_SLOW");
    }

    @Test
    void anAnswerThatBreaksOffClosesTheConnection() {
        assertThatThrownBy(() -> Outside.get(PATH + "/breaks-off", ani)).isInstanceOf(java.io.IOException.class);
    }

    @Test
    void nobodyOutsideSpeaksForTheDoor() throws Exception {
        var answer = Outside.raw("GET " + PATH + " HTTP/1.1\r\nHost: api.example\r\nAuthorization: Bearer " + ani
                + "\r\nConnection: close\r\nConnection: X-Secret-Hop\r\nX-Secret-Hop: 1\r\nTE: trailers\r\nX-User-Id: boss\r\n"
                + "X-UserName: boss\r\nForwarded: for=1.2.3.4\r\nX-Real-IP: 1.2.3.4\r\nX-Forwarded-For: 1.2.3.4\r\n"
                + "X-Forwarded-Prefix: /evil\r\nX-Kept: yes\r\n\r\n");
        var headers = new JsonObject(answer.substring(answer.indexOf("\r\n\r\n{") + 4, answer.indexOf("<closed>")))
                .getJsonObject("headers");
        assertThat(headers.fieldNames())
                .contains("x-kept", "authorization")
                .doesNotContain(
                        "x-secret-hop",
                        "te",
                        "x-user-id",
                        "x-username",
                        "forwarded",
                        "x-real-ip",
                        "x-forwarded-prefix");
        assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(headers.getString("x-forwarded-host")).isEqualTo("api.example");
        assertThat(headers.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(answer).doesNotContain("secret/1.0");
    }

    @Test
    void requestIdAndTraceAreKeptWhenTheyAreInOrder() throws Exception {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        var answer = Outside.get(PATH, ani, "X-Request-Id", "request-4711", "traceparent", trace);
        var headers = new JsonObject(answer.body()).getJsonObject("headers");
        assertThat(answer.headers().firstValue("X-Request-Id")).contains("request-4711");
        assertThat(headers.getString("x-request-id")).isEqualTo("request-4711");
        assertThat(headers.getString("traceparent")).isEqualTo(trace);
    }

    @Test
    void requestIdAndTraceAreReplacedWhenTheyAreNot() throws Exception {
        var answer = Outside.get(PATH, ani, "X-Request-Id", "a b", "traceparent", "00-0-0-0");
        var headers = new JsonObject(answer.body()).getJsonObject("headers");
        assertThat(headers.getString("x-request-id")).hasSize(32);
        assertThat(headers.getString("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|Not found", "id|Tidak ditemukan", "fr, en;q=0.5|Not found", "id;q=1, en;q=0.5|Tidak ditemukan"
            })
    void problemsAreToldInTheCallersLanguage(String accept, String title) throws Exception {
        var answer = Outside.get("/v1/unknown", null, "Accept-Language", accept);
        assertThat(new JsonObject(answer.body()).getString("title")).isEqualTo(title);
    }

    @Test
    void aMethodThatNobodyOffersIsRefused() throws Exception {
        var answer = Outside.send(Outside.request("/health", null).DELETE());
        assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
        assertProblem(
                Outside.send(Outside.request(PATH, ani).method("TRACE", BodyPublishers.noBody())),
                405,
                "METHOD_NOT_ALLOWED");
    }

    @Test
    void aFaultOfTheDoorTellsNothingOfItself() throws Exception {
        var answer = Outside.get("/v1/faulty", ani);
        assertProblem(answer, 500, "INTERNAL");
        assertThat(answer.body()).doesNotContain("planted", "Exception");
    }

    @Test
    void aServiceThatBabblesIsToldAsBroken() throws Exception {
        assertProblem(Outside.get("/v1/rubbish", ani), 502, "UPSTREAM_BROKEN");
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
        var problem = new JsonObject(answer.body());
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("type"))
                .isEqualTo("https://bangkom.example/problems#"
                        + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("instance")).startsWith("/");
        assertThat(problem.getString("traceId")).matches("[0-9a-f]{32}");
    }
}
