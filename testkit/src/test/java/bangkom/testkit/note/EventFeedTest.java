package bangkom.testkit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import bangkom.testkit.Api;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import bangkom.testkit.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What integrators may rely on when they pull instead of listening to Kafka. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EventFeedTest {
    private static final String FEED = "/v1/note/events";
    private static final ObjectMapper JSON = new ObjectMapper();

    private UUID agency;

    @BeforeEach
    void anAgencyOfItsOwn() {
        agency = UUID.randomUUID();
    }

    @Test
    void anEventIsTheSameDocumentHereAndOnKafka() throws Exception {
        var id = write("sama").jsonPath().getString("id");
        var item = followed("").get(0);
        var onKafka = Topic.about("bangkom.competency.profile.v1", "note:" + id);
        assertThat(item.get("specversion").asText()).isEqualTo("1.0");
        var told = new ArrayList<>(onKafka.getAttributeNames());
        told.addAll(onKafka.getExtensionNames());
        told.remove("time");
        for (var name : told) {
            var value = onKafka.getAttributeNames().contains(name)
                    ? onKafka.getAttribute(name)
                    : onKafka.getExtension(name);
            assertThat(item.path(name).asText()).as(name).isEqualTo(value.toString());
        }
        assertThat(OffsetDateTime.parse(item.get("time").asText())).isEqualTo(onKafka.getTime());
        assertThat(item.get("data"))
                .isEqualTo(JSON.readTree(new String(onKafka.getData().toBytes(), StandardCharsets.UTF_8)));
        assertThat(told).contains("agencyid", "sequence", "partitionkey", "correlationid", "dataschema");
    }

    @Test
    void pagesAreCompleteInOrderAndEndWithAPlaceToGoOnFrom() throws Exception {
        for (int i = 0; i < 7; i++) {
            write("n" + i);
        }
        Feed.all();
        var items = new ArrayList<JsonNode>();
        var next = "";
        for (int size = 3; size == 3; ) {
            var page = page("?limit=3" + next);
            page.get("items").forEach(items::add);
            size = page.get("items").size();
            next = "&after=" + page.get("next").asText();
        }
        assertThat(items).hasSize(7).doesNotHaveDuplicates();
        assertThat(items).extracting(item -> item.get("id").asText()).isSorted();
        write("n7");
        Feed.all();
        assertThat(page("?limit=3" + next).get("items")).hasSize(1);
    }

    @Test
    void aReaderMayBeginAtATime() throws Exception {
        for (int i = 0; i < 3; i++) {
            write("n" + i);
        }
        Feed.all();
        var all = page("").get("items");
        var second = all.get(1).get("time").asText();
        assertThat(page("?since=" + second).get("items")).contains(all.get(1), all.get(2));
        var late = page("?since=2199-01-01T00:00:00Z");
        assertThat(late.get("items")).isEmpty();
        write("n3");
        Feed.all();
        assertThat(page("?after=" + late.get("next").asText()).get("items")).hasSize(1);
        Api.as(agency, "INTEGRATION_CLIENT")
                .get(FEED + "?since=" + second + "&after=" + late.get("next").asText())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("?since"));
    }

    @Test
    void aReaderMayStopBehindAnyItem() throws Exception {
        for (int i = 0; i < 3; i++) {
            write("n" + i);
        }
        Feed.all();
        var page = page("");
        var rest = page("?after=" + page.at("/cursors/0").asText());
        assertThat(rest.get("items")).hasSize(2);
        assertThat(rest.at("/items/0")).isEqualTo(page.at("/items/1"));
    }

    @Test
    void anEmptyPageMovesOnOverWhatOthersTold() throws Exception {
        Feed.all();
        var before = page("").get("next").asText();
        Api.as(UUID.randomUUID(), "HR_ADMIN").body(draft("lain")).post("/v1/notes");
        Feed.all();
        var page = page("?after=" + before);
        assertThat(page.get("items")).isEmpty();
        assertThat(position(page.get("next").asText())).isGreaterThan(position(before));
    }

    @Test
    void anotherAgencyGetsNothingOfIt() throws Exception {
        write("milik kami");
        Feed.all();
        Api.as(UUID.randomUUID(), "HR_ADMIN").get(FEED).then().statusCode(200).body("items", empty());
        Api.as(null, "OPERATOR").get(FEED).then().statusCode(403);
        Api.nobody().get(FEED).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTEGRATION_CLIENT", "HR_ADMIN", "AUDITOR", "OPERATOR"})
    void theseMayFollow(String role) {
        Api.as(agency, role).get(FEED).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMPLOYEE", "UNIT_MANAGER", "PROVIDER", "NATIONAL_ANALYST"})
    void othersMayNot(String role) {
        Api.as(agency, role).get(FEED).then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void personalDataAndDeadLettersAreNeverOnIt() {
        told("bangkom.internal.person.v1");
        told("bangkom.competency.dead-letter.v1");
        Feed.all();
        Api.as(agency, "OPERATOR").get(FEED).then().statusCode(200).body("items", empty());
        assertThat(Sql.number("select count(*) from event_feed where agency_id = '" + agency + "'"))
                .isEqualTo(2);
    }

    @Test
    void typeAndSubjectNarrowIt() {
        var id = write("dua langkah").jsonPath().getString("id");
        Api.as(agency, "HR_ADMIN").header("If-Match", "\"0\"").post("/v1/notes/" + id + "/publication");
        write("lain");
        Feed.all();
        var subject = "note:" + id;
        get("?subject=" + subject).then().body("items", hasSize(2));
        get("?type=bangkom.note.written.v1").then().body("items", hasSize(2));
        get("?type=bangkom.note.written.v1&type=bangkom.note.published.v1")
                .then()
                .body("items", hasSize(3));
        get("?type=bangkom.note.published.v1&subject=" + subject).then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "x", "bm90ZQ", "bm90ZT0x%00", "bm90ZT0tMQ", "bm90ZT05OTk5OTk5OTk5"})
    void aCursorThatNobodyGaveIsRefusedAsIsOneAheadOfTheFeed(String cursor) {
        get("?after=" + cursor).then().statusCode(400).body("code", is("CURSOR_UNREADABLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=201", "?limit=x", "?type=Note", "?subject=note", "?kind=x"})
    void whatItCannotMeanIsRefused(String query) {
        assertThat(get(query).statusCode()).isIn(400, 404);
        get(query).then().contentType("application/problem+json");
    }

    @Test
    void ofSeveralCursorsTheEarlierCountsAndOtherServicesPlacesAreKept() throws Exception {
        write("satu");
        Feed.all();
        var start = encoded("note=0;training=4");
        var end = page("").get("next").asText();
        var page = page("?after=" + end + "&after=" + start);
        assertThat(page.get("items")).hasSize(1);
        assertThat(plain(page.get("next").asText())).isEqualTo(plain(end) + ";training=4");
    }

    @Test
    void everyListSaysWhereToGoOnAndNothingElseDoes() {
        var location = write("x").header("Location");
        Api.as(agency, "HR_ADMIN").get("/v1/notes").then().header("X-Event-Cursor", notNullValue());
        Api.as(agency, "HR_ADMIN").get(location).then().header("X-Event-Cursor", nullValue());
        Api.as(agency, "HR_ADMIN")
                .get("/v1/notes?limit=0")
                .then()
                .statusCode(400)
                .header("X-Event-Cursor", nullValue());
    }

    private void told(String topic) {
        Sql.execute("insert into outbox (event_id, agency_id, topic, partition_key, type, subject, sequence,"
                + " occurred_at, data) values (gen_random_uuid(), '" + agency + "', '" + topic
                + "', 'k', 'bangkom.note.written.v1', 'note:k', 1, now(), '{}')");
    }

    private List<JsonNode> followed(String query) throws IOException {
        Feed.all();
        var items = new ArrayList<JsonNode>();
        page(query).get("items").forEach(items::add);
        return items;
    }

    private JsonNode page(String query) throws IOException {
        var answer = get(query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return JSON.readTree(answer.asString());
    }

    private Response get(String query) {
        return Api.as(agency, "INTEGRATION_CLIENT").urlEncodingEnabled(false).get(FEED + query);
    }

    private Response write(String text) {
        return Api.as(agency, "HR_ADMIN").body(draft(text)).post("/v1/notes");
    }

    private static String draft(String text) {
        return "{\"text\": \"" + text + "\", \"weight\": 1}";
    }

    private static long position(String cursor) {
        return Long.parseLong(plain(cursor).replace("note=", ""));
    }

    private static String plain(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
    }

    private static String encoded(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }
}
