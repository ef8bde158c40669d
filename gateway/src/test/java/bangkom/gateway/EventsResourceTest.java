package bangkom.gateway;

import static bangkom.gateway.DoorTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class EventsResourceTest {
    private static final int EVERYTHING = 14;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 13, 14, 200})
    void everythingComesOnceAndEachServicesOrderIsKept(int limit) throws Exception {
        var ids = followed("limit=" + limit, limit);
        assertThat(ids).hasSize(EVERYTHING).doesNotHaveDuplicates();
        for (var service : NeighbourFeed.MINUTES.keySet()) {
            assertThat(ids.stream().filter(id -> id.startsWith(service))).isSorted();
        }
    }

    @Test
    void theEarliestComesFirstAsFarAsTheServicesOrderAllows() throws Exception {
        assertThat(followed("limit=8", 8))
                .startsWith("competency-0", "competency-1", "competency-2", "training-0", "evaluation-0")
                .containsSubsequence("evaluation-1", "training-1", "training-2", "competency-3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 200})
    void aReaderMayBeginAtATime(int limit) throws Exception {
        var page = page("since=2026-01-01T00:10:00Z&limit=" + limit);
        var ids = new ArrayList<>(ids(page));
        while (!page.getJsonArray("items").isEmpty()) {
            page = page("after=" + page.getString("next") + "&limit=" + limit);
            ids.addAll(ids(page));
        }
        assertThat(ids).containsExactly("competency-3", "competency-4", "competency-5", "competency-6", "training-4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "since=yesterday",
                "since=2026-01-01T00:10:00Z&since=2026-01-01T00:10:00Z",
                "since=2026-01-01T00:10:00Z&after=dHJhaW5pbmc9Nw"
            })
    void aTimeToBeginAtIsOneInstantAndStandsAlone(String query) throws Exception {
        var answer = Outside.get("/v1/events?" + query, Outside.token("ani"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("INVALID_REQUEST").contains("?since");
    }

    @Test
    void anEmptyPageMovesOn() throws Exception {
        var first = page("limit=200");
        var second = page("after=" + first.getString("next"));
        assertThat(second.getJsonArray("items")).isEmpty();
        assertThat(second.getString("next"))
                .isEqualTo(NeighbourFeed.cursor("competency=14;evaluation=4;training=10"))
                .isEqualTo(first.getString("next"));
    }

    @Test
    void theCursorOfAListBeginsThereInItsServiceAndAtTheBeginningInTheOthers() throws Exception {
        assertThat(ids(page("after=" + NeighbourFeed.cursor("training=7"))))
                .hasSize(EVERYTHING - 4)
                .contains("training-4", "competency-0", "evaluation-0")
                .doesNotContain("training-3");
    }

    @Test
    void ofSeveralCursorsTheEarlierCounts() throws Exception {
        var ids = ids(page("after=" + NeighbourFeed.cursor("training=7;competency=14") + "&after="
                + NeighbourFeed.cursor("training=9") + "&after=" + NeighbourFeed.cursor("evaluation=1")));
        assertThat(ids).containsExactly("evaluation-1", "training-4");
    }

    @Test
    void filtersAndTokenReachEveryService() throws Exception {
        var token = Outside.token("ani");
        var answer = Outside.get(
                "/v1/events?type=bangkom.plan.approved.v1&type=bangkom.need.planned.v1&subject=plan:a%26b", token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        for (var item : new JsonObject(answer.body()).getJsonArray("items")) {
            var asked = ((JsonObject) item).getJsonObject("asked");
            assertThat(asked.getJsonArray("types").getList())
                    .isEqualTo(List.of("bangkom.plan.approved.v1", "bangkom.need.planned.v1"));
            assertThat(asked.getString("subject")).isEqualTo("plan:a&b");
            assertThat(asked.getString("authorization")).isEqualTo("Bearer " + token);
        }
    }

    @Test
    void withAServiceAwayThereIsNoPageRatherThanAHole() throws Exception {
        assertProblem(Outside.get("/v1/events?subject=status:503", Outside.token("ani")), 503, "UPSTREAM_DOWN");
    }

    @Test
    void whomAServiceRefusesTheDoorRefuses() throws Exception {
        assertProblem(Outside.get("/v1/events?subject=status:403", Outside.token("ani")), 403, "FORBIDDEN");
        assertProblem(Outside.get("/v1/events", null), 401, "UNAUTHENTICATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "bm90ZQ", "dHJhaW5pbmc9LTE", "dHJhaW5pbmc9OTk5OTk5"})
    void aCursorThatNobodyGaveIsRefused(String cursor) throws Exception {
        assertProblem(Outside.get("/v1/events?after=" + cursor, Outside.token("ani")), 400, "CURSOR_UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=x",
                "limit=1&limit=2",
                "type=Plan",
                "subject=plan",
                "subject=plan:%00",
                "subject=a:b&subject=a:c",
                "after=%zz"
            })
    void whatItCannotMeanIsRefused(String query) throws Exception {
        var answer = Outside.raw("GET /v1/events?" + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Authorization: Bearer " + Outside.token("ani") + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"code\":\"INVALID_REQUEST\"");
    }

    @Test
    void aParameterItDoesNotHaveIsRefused() throws Exception {
        assertProblem(Outside.get("/v1/events?until=2026", Outside.token("ani")), 400, "PARAMETER_UNKNOWN");
    }

    private static List<String> followed(String query, int limit) throws Exception {
        var ids = new ArrayList<String>();
        var page = page(query);
        ids.addAll(ids(page));
        while (ids(page).size() == limit) {
            page = page(query + "&after=" + page.getString("next"));
            ids.addAll(ids(page));
        }
        return ids;
    }

    private static JsonObject page(String query) throws Exception {
        var answer = Outside.get("/v1/events?" + query, Outside.token("ani"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonObject(answer.body());
    }

    private static List<String> ids(JsonObject page) {
        return page.getJsonArray("items").stream()
                .map(item -> ((JsonObject) item).getString("id"))
                .toList();
    }
}
