package bangkom.testkit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import bangkom.commons.money.Rupiah;
import bangkom.commons.problem.ProblemException;
import bangkom.platform.kafka.Topics;
import bangkom.testkit.Api;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import bangkom.testkit.Topic;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** What commons promises to every service, tried over HTTP, PostgreSQL and Kafka. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NoteTest {
    private static final UUID AGENCY = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    @Inject
    ObjectMapper json;

    @Test
    void withoutATokenNothingIsTold() {
        Api.nobody()
                .get("/v1/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", is("UNAUTHENTICATED"))
                .body("type", startsWith("https://bangkom.example/problems#"));
        Api.with("rubbish").get("/v1/notes").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void aReadMayBeCutDownToSomeFields() {
        var agency = UUID.randomUUID();
        var reader = Api.as(agency, "AUDITOR");
        var id = admin(agency)
                .body(draft("cut down"))
                .post("/v1/notes")
                .jsonPath()
                .getString("id");
        assertThat(reader.get("/v1/notes/{id}?fields=text,id", id).jsonPath().getMap(""))
                .isEqualTo(Map.of("id", id, "text", "cut down"));
        assertThat(Api.as(agency, "AUDITOR")
                        .get("/v1/notes?fields=status&limit=5")
                        .jsonPath()
                        .getMap("items[0]"))
                .isEqualTo(Map.of("status", "OPEN"));
        Api.as(agency, "AUDITOR")
                .get("/v1/notes?fields=text,agencyId,")
                .then()
                .statusCode(400)
                .body("errors.code", contains("FIELD_UNKNOWN", "FIELD_UNKNOWN"))
                .body("errors.pointer", contains("?fields", "?fields"));
    }

    @Test
    void fieldsGivenTwiceAreBothLeft() {
        var agency = UUID.randomUUID();
        admin(agency).body(draft("two")).post("/v1/notes").then().statusCode(201);
        assertThat(Api.as(agency, "AUDITOR")
                        .get("/v1/notes?fields=text&fields=status,version")
                        .jsonPath()
                        .getMap("items[0]"))
                .isEqualTo(Map.of("text", "two", "status", "OPEN", "version", 0));
    }

    @Test
    void aListIsSortedAsAskedPageByPage() {
        var agency = UUID.randomUUID();
        for (var text : List.of("b", "a", "c", "d")) {
            var location = admin(agency).body(draft(text)).post("/v1/notes").header("Location");
            if (text.equals("c")) {
                admin(agency)
                        .header("If-Match", "\"0\"")
                        .post(location + "/publication")
                        .then()
                        .statusCode(200);
            }
        }
        assertThat(walked(agency, null)).containsExactly("b", "a", "c", "d");
        assertThat(walked(agency, "-createdAt")).containsExactly("d", "c", "a", "b");
        assertThat(walked(agency, "text")).containsExactly("a", "b", "c", "d");
        assertThat(walked(agency, "-text")).containsExactly("d", "c", "b", "a");
        assertThat(walked(agency, "-status,text")).containsExactly("c", "a", "b", "d");
        assertThat(walked(agency, "status,-text")).containsExactly("d", "b", "a", "c");
        assertThat(walked(agency, "status,createdAt")).containsExactly("b", "a", "d", "c");
        Api.as(agency, "AUDITOR")
                .get("/v1/notes?count=true&limit=1")
                .then()
                .body("total", is(4))
                .body("items", hasSize(1));
    }

    @Test
    void aListIsSortedByWhatItsDocumentNamesAndACursorHasItsOrder() {
        var agency = UUID.randomUUID();
        for (var text : List.of("a", "b")) {
            admin(agency).body(draft(text)).post("/v1/notes").then().statusCode(201);
        }
        for (var sort : List.of("agencyId", "text,", "text,text,text,text")) {
            Api.as(agency, "AUDITOR")
                    .queryParam("sort", sort)
                    .get("/v1/notes")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", is("?sort"))
                    .body("errors[0].code", is("SORT_UNKNOWN"));
        }
        var next = Api.as(agency, "AUDITOR")
                .get("/v1/notes?sort=text&limit=1")
                .jsonPath()
                .getString("next");
        Api.as(agency, "AUDITOR")
                .queryParam("cursor", next)
                .get("/v1/notes?sort=-text")
                .then()
                .statusCode(400)
                .body("code", is("CURSOR_UNREADABLE"));
        Api.as(agency, "AUDITOR")
                .get("/v1/notes?limit=201")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("?limit"));
    }

    private static List<String> walked(UUID agency, String sort) {
        var texts = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Api.as(agency, "AUDITOR");
            if (sort != null) {
                request.queryParam("sort", sort);
            }
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/v1/notes?limit=1")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            texts.addAll(page.getList("items.text", String.class));
            cursor = page.getString("next");
        } while (cursor != null);
        return texts;
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedByItsLength() throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream()
                    .write(
                            "POST /v1/notes HTTP/1.1\r\nHost: x\r\nAccept-Language: en;q=0.9, id;q=0.1\r\nContent-Length: 11000000\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413 ")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("\"code\":\"TOO_LARGE\"", "\"title\":\"Too large\"", "\"instance\":\"/v1/notes\"");
        }
    }

    @Test
    void whatWillGoSaysSinceWhenUntilWhenAndWhatComesInstead() {
        Api.as(AGENCY, "AUDITOR")
                .get("/v1/notes/first")
                .then()
                .statusCode(200)
                .header("Deprecation", "@1795478400")
                .header("Sunset", "Wed, 24 Nov 2027 00:00:00 GMT")
                .header("Link", "</v1/notes?limit=1>; rel=\"successor-version\"");
        Api.as(AGENCY, "AUDITOR").get("/v1/notes").then().header("Deprecation", nullValue());
    }

    @Test
    void aRoleThatMayReadMayNotWrite() {
        Api.as(AGENCY, "AUDITOR")
                .body(draft("x"))
                .post("/v1/notes")
                .then()
                .statusCode(403)
                .body("code", is("FORBIDDEN"));
    }

    @Test
    void anotherAgencysNoteDoesNotExistEvenForAQueryWithoutAFilter() {
        var location = written("milik kami").header("Location");
        admin(AGENCY).get(location).then().statusCode(200);
        admin(OTHER).get(location).then().statusCode(404).body("code", is("NOT_FOUND"));
        admin(UUID.randomUUID()).get("/v1/notes").then().statusCode(200).body("items", empty());
        Api.as(null, "HR_ADMIN").get("/v1/notes").then().statusCode(403);
    }

    @Test
    void everyTableWithAnAgencyForcesRowLevelSecurity() {
        var unprotected = Sql.column("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id'
                where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
                  and (not c.relforcerowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))""");
        assertThat(unprotected).isEmpty();
        assertThat(Sql.column("select rolname from pg_roles where rolname like 'note%' and (rolsuper or rolbypassrls)"))
                .isEmpty();
    }

    @Test
    void everyViolationIsNamedAtOnceInTheCallersLanguage() {
        admin(AGENCY)
                .header("Accept-Language", "en")
                .body("{\"text\": \"" + "x".repeat(21) + "\"}")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("title", is("Invalid request"))
                .body("errors.pointer", containsInAnyOrder("/text", "/weight"))
                .body("errors.code", containsInAnyOrder("SIZE", "NOT_NULL"))
                .body("errors.message", containsInAnyOrder("size must be between 0 and 20", "must be given"));
        admin(AGENCY)
                .body("{\"text\": \"x\"}")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("errors.message", contains("wajib diisi"));
        admin(AGENCY)
                .body("{\"items\": [{\"text\": \"x\"}]}")
                .post("/v1/notes/batch")
                .then()
                .statusCode(207)
                .body("items[0].errors.message", contains("wajib diisi"));
    }

    @Test
    void badRequestsAreProblemsNeverFaults() {
        expect400("{\"text\": \"a\", \"weight\": 1, \"agencyId\": \"x\"}");
        expect400("{\"text\": \"a\", \"weight\": \"many\"}");
        expect400("{\"text\": 5, \"weight\": 1}");
        expect400("{\"text\": true, \"weight\": 1}");
        expect400("{\"text\": \"\\ud800\", \"weight\": 1}");
        expect400("{\"text\": \"a\", \"weight\": 99999999999}");
        expect400("{\"text\": ");
        expect400("[]");
        expect400("");
        admin(AGENCY)
                .contentType("text/plain")
                .body("x")
                .post("/v1/notes")
                .then()
                .statusCode(415)
                .body("code", is("UNSUPPORTED_MEDIA_TYPE"));
        admin(AGENCY).delete("/v1/notes").then().statusCode(405).body("code", is("METHOD_NOT_ALLOWED"));
        admin(AGENCY)
                .accept("image/png")
                .get("/v1/notes")
                .then()
                .statusCode(406)
                .body("code", is("NOT_ACCEPTABLE"));
        admin(AGENCY).get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        admin(AGENCY).get("/v1/notes/not-an-id").then().statusCode(404).contentType("application/problem+json");
        admin(AGENCY).get("/v1/notes?cursor=%21").then().statusCode(400).body("code", is("CURSOR_UNREADABLE"));
        admin(AGENCY)
                .get("/v1/notes?cursor=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAwYQBi")
                .then()
                .statusCode(400)
                .body("code", is("CURSOR_UNREADABLE"));
        admin(AGENCY).get("/v1/notes?limit=0").then().statusCode(400).body("errors.pointer", contains("?limit"));
        admin(AGENCY)
                .header("Accept-Language", "q=z")
                .get("/v1/notes?limit=0")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("title", is("Permintaan tidak sah"));
        admin(AGENCY)
                .get("/v1/notes?stauts=OPEN")
                .then()
                .statusCode(400)
                .body("code", is("PARAMETER_UNKNOWN"))
                .body("errors[0].pointer", is("?stauts"));
        admin(AGENCY)
                .body(draft("nul \\u0000"))
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", is("INVALID_REQUEST"));
    }

    @Test
    void whatCannotBeReadDoesNotHideTheRest() {
        admin(AGENCY)
                .header("Accept-Language", "en")
                .body("{\"text\": \"" + "x".repeat(21) + "\", \"weight\": \"5\", \"colour\": {\"r\": [1]}}")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", is("INVALID_REQUEST"))
                .body("errors.pointer", containsInAnyOrder("/text", "/weight", "/colour"))
                .body("errors.code", containsInAnyOrder("SIZE", "UNREADABLE", "UNKNOWN_FIELD"));
        admin(AGENCY)
                .body("{\"items\": [{\"text\": {\"a\": 1}, \"weight\": 3000000000}, " + draft("x")
                        + ", 5, {\"wieght\": 1}]}")
                .post("/v1/notes/batch")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/items/0/text", "/items/0/weight", "/items/2", "/items/3/wieght"));
    }

    @Test
    void datesAndAmountsAreReadAsWrittenOrRefused() throws Exception {
        assertThat(json.readValue("\"2026-02-28\"", LocalDate.class)).isEqualTo(LocalDate.of(2026, 2, 28));
        for (var date : List.of("\"2026-02-30\"", "\"1899-12-31\"", "\"2200-01-01\"", "[2026,2,28]", "20000", "\"\"")) {
            assertThatThrownBy(() -> json.readValue(date, LocalDate.class))
                    .as(date)
                    .isInstanceOf(JsonProcessingException.class);
        }
        assertThat(json.readValue("{\"amount\": 100000000000000}", Rupiah.class))
                .isEqualTo(new Rupiah(100_000_000_000_000L));
        assertThatThrownBy(() -> json.readValue("{\"amount\": 100000000000001}", Rupiah.class))
                .hasRootCauseInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new Rupiah(100_000_000_000_000L).times(2)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aVerbNeedsTheVersionLastSeenAndTheRightState() {
        var location = written("versi").header("Location");
        admin(AGENCY).post(location + "/publication").then().statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        admin(AGENCY)
                .header("If-Match", "\"9\"")
                .post(location + "/publication")
                .then()
                .statusCode(412)
                .body("code", is("STALE_VERSION"));
        admin(AGENCY)
                .header("If-Match", "\"0\"")
                .post(location + "/publication")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", is("PUBLISHED"));
        admin(AGENCY)
                .header("If-Match", "\"1\"")
                .post(location + "/publication")
                .then()
                .statusCode(409)
                .body("code", is("STATE_CONFLICT"));
    }

    @Test
    void fiftyEqualKeysAtOnceHaveOneEffectAndOneAnswer() throws Exception {
        var key = UUID.randomUUID().toString();
        var answers = atOnce(() -> admin(AGENCY)
                .header("Idempotency-Key", key)
                .body(draft("sekali"))
                .post("/v1/notes"));
        assertThat(answers).allSatisfy(a -> assertThat(a.statusCode()).isEqualTo(201));
        assertThat(answers.stream()
                        .map(a -> a.asString() + a.header("ETag") + a.header("Location"))
                        .distinct())
                .hasSize(1);
        assertThat(answers.stream().filter(a -> a.header("Idempotent-Replayed") == null))
                .hasSize(1);
        assertThat(Sql.number("select count(*) from note where text = 'sekali'"))
                .isEqualTo(1);
    }

    @Test
    void ofFiftyEqualVersionsAtOnceOnePasses() throws Exception {
        var location = written("serentak").header("Location");
        var answers = atOnce(() -> admin(AGENCY).header("If-Match", "\"0\"").post(location + "/publication"));
        assertThat(answers.stream().filter(a -> a.statusCode() == 200)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.statusCode() == 412)).hasSize(49);
    }

    @Test
    void aKeyIsForOneBodyAndAFailureIsNotKept() {
        var key = UUID.randomUUID().toString();
        keyed(key).body("{\"text\": \"\"}").post("/v1/notes").then().statusCode(400);
        keyed(key).body(draft("A")).post("/v1/notes").then().statusCode(201).header("Idempotent-Replayed", nullValue());
        keyed(key).body(draft("A")).post("/v1/notes").then().statusCode(201).header("Idempotent-Replayed", "true");
        keyed(key).body(draft("B")).post("/v1/notes").then().statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
        keyed("kunci dengan spasi")
                .body(draft("A"))
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", is("IDEMPOTENCY_KEY_INVALID"));
    }

    @Test
    void whoeverIsLockedOutIsToldToComeBack() throws Exception {
        var location = written("terkunci").header("Location");
        var id = location.substring(location.lastIndexOf('/') + 1);
        try (var keys = Sql.locked("lock table idempotency_key in access exclusive mode");
                var note = Sql.locked("select 1 from note where id = '" + id + "' for update")) {
            var again = new FutureTask<>(() ->
                    keyed(UUID.randomUUID().toString()).body(draft("serentak")).post("/v1/notes"));
            new Thread(again).start();
            admin(AGENCY)
                    .header("If-Match", "\"0\"")
                    .post(location + "/publication")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("code", is("UNAVAILABLE"));
            again.get().then().statusCode(409).header("Retry-After", "1").body("code", is("IDEMPOTENCY_IN_PROGRESS"));
        }
    }

    @Test
    void twoOfOneNameAreAConflictAndAFaultOfOursTellsNothingOfItself() {
        Sql.execute("create unique index if not exists note_of_one_text on note (text) where text like 'tunggal%'");
        var text = "tunggal " + new java.util.Random().nextInt(10_000);
        written(text).then().statusCode(201);
        written(text).then().statusCode(409).body("code", is("CONFLICT"));
        admin(AGENCY)
                .get("/v1/notes/fault")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", is("INTERNAL"))
                .body(not(containsString("planted")))
                .body(not(containsString("Exception")));
    }

    @Test
    void aBatchAppliesWhatIsValidAndSaysWhyNotOfTheRest() {
        admin(AGENCY)
                .body("{\"items\": [" + draft("satu") + ", {\"text\": \"\"}, null, " + draft("dua") + "]}")
                .post("/v1/notes/batch")
                .then()
                .statusCode(207)
                .body("accepted", is(2))
                .body("rejected", is(2))
                .body("items", hasSize(4))
                .body("items[1].outcome", is("REJECTED"))
                .body("items[1].errors.pointer", containsInAnyOrder("/text", "/weight"));
    }

    @Test
    void pagesAreCompleteAndWithoutRepetition() {
        var agency = UUID.randomUUID();
        for (int i = 0; i < 7; i++) {
            admin(agency).body(draft("n" + i)).post("/v1/notes").then().statusCode(201);
        }
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = admin(agency).get("/v1/notes?limit=3" + (next.isEmpty() ? "" : "&cursor=" + next));
            seen.addAll(page.jsonPath().getList("items.text"));
            next = page.jsonPath().getString("next");
        } while (next != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void everyStepIsToldOnceInOrderWithItsCause() {
        var answer = admin(AGENCY)
                .header("X-Request-Id", "permintaan-1")
                .body(draft("cerita"))
                .post("/v1/notes");
        admin(AGENCY).header("If-Match", "\"0\"").post(answer.header("Location") + "/publication");
        var told = Feed.about("note:" + answer.jsonPath().getString("id"));
        assertThat(told)
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.note.written.v1", "bangkom.note.published.v1");
        assertThat(told).extracting(Feed.Told::sequence).containsExactly(1L, 2L);
        assertThat(Sql.text("select correlation_id from event_feed where sequence = 1 and subject = 'note:"
                        + answer.jsonPath().getString("id") + "'"))
                .isEqualTo("permintaan-1");
        assertThat(Sql.number("select max(position) - count(*) from event_feed"))
                .isZero();
    }

    @Test
    void everyStepIsInTheAuditTrailOfItsAgencyForGood() {
        var answer = admin(AGENCY)
                .header("X-Request-Id", "jejak-1")
                .body(draft("jejak"))
                .post("/v1/notes");
        admin(AGENCY).header("If-Match", "\"0\"").post(answer.header("Location") + "/publication");
        admin(AGENCY)
                .header("If-Match", "\"0\"")
                .post(answer.header("Location") + "/publication")
                .then()
                .statusCode(412);
        var path = "/v1/note/audit-entries?subject=note:" + answer.jsonPath().getString("id");
        Api.as(AGENCY, "AUDITOR")
                .get(path)
                .then()
                .statusCode(200)
                .body("items.action", contains("CREATED", "CHANGED"))
                .body("items.operation", contains("write", "publish"))
                .body("items.event", contains("bangkom.note.written.v1", "bangkom.note.published.v1"))
                .body("items.statusBefore", contains(null, "OPEN"))
                .body("items.statusAfter", contains("OPEN", "PUBLISHED"))
                .body("items[0].actor", startsWith("subject:"))
                .body("items[0].correlationId", is("jejak-1"))
                .body("items[0].fields", empty());
        var next = Api.as(AGENCY, "AUDITOR").get(path + "&limit=1").jsonPath().getString("next");
        Api.as(AGENCY, "AUDITOR")
                .get(path + "&limit=1&cursor=" + next)
                .then()
                .body("items.action", contains("CHANGED"))
                .body("next", nullValue());
        Api.as(OTHER, "AUDITOR").get(path).then().statusCode(200).body("items", empty());
        admin(AGENCY).get(path).then().statusCode(403);
        assertThat(Sql.number("select count(*) from information_schema.role_table_grants where grantee like 'note%'"
                        + " and table_name in ('audit_entry', 'access_entry')"
                        + " and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') and grantee not like '%owner%'"))
                .isZero();
    }

    @Test
    void aChangeThatIsWrittenLastAndToldToNobodyIsInTheAuditTrailToo() {
        var location = written("kasar").header("Location");
        admin(AGENCY).body(draft("halus")).put(location + "/text").then().statusCode(204);
        Api.as(AGENCY, "AUDITOR")
                .get("/v1/note/audit-entries?subject=note:" + location.substring(location.lastIndexOf('/') + 1))
                .then()
                .body("items.action", contains("CREATED", "CHANGED"))
                .body("items.operation", contains("write", "rewrite"))
                .body("items[1].fields", contains("text"));
    }

    @Test
    void whatIsHeardTwiceOrTooLateChangesNothingAndPoisonIsPutAside() {
        var subject = "word:" + UUID.randomUUID();
        long before = Sql.number("select count(*) from dead_letter");
        try (var topic = new Topic("bangkom.directory.v1")) {
            var twice = topic.tell(AGENCY, "bangkom.word.v1", subject, subject, 1, "{\"word\": \"satu\"}");
            topic.tell(twice, AGENCY, "bangkom.word.v1", subject, subject, 1, "{\"word\": \"satu\"}");
            topic.raw(subject, new byte[] {1, 2, 3});
            topic.raw(subject, null);
            topic.tell(AGENCY, "bangkom.word.v1", subject, subject, 4, "{\"word\": ");
            topic.tell(AGENCY, "bangkom.word.v1", subject, subject, 4, "{\"word\": \"nul \\u0000\"}");
            topic.tell(AGENCY, "bangkom.word.v1", subject, subject, 3, "{\"word\": \"tiga\", \"more\": 1}");
            topic.tell(AGENCY, "bangkom.word.v1", subject, subject, 2, "{\"word\": \"dua\"}");
            var last = "word:" + UUID.randomUUID();
            topic.tell(OTHER, "bangkom.word.v1", subject, last, 1, "{\"word\": \"akhir\"}");
            await().until(() -> Sql.number("select count(*) from heard where subject = '" + last + "'") == 1);
        }
        assertThat(Sql.text("select word || ' ' || applied from heard where subject = '" + subject + "'"))
                .isEqualTo("tiga 2");
        await().until(() -> Sql.number("select count(*) from dead_letter") - before == 4);
        assertThat(Feed.ofType("bangkom.dead-letter.added.v1")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void whatTheBrokerRefusesWaitsWithItsKeyAndGoesWhenReleasedWhileOthersPass() throws Exception {
        var topic = "bangkom.missing." + UUID.randomUUID();
        told(topic, "stuck", 1);
        told(topic, "stuck", 2);
        told("bangkom.competency.profile.v1", "free", 1);
        await().atMost(Duration.ofSeconds(40)) // the producer itself waits two for a topic to appear
                .until(() -> Sql.number("select count(*) from parked_event where topic = '" + topic + "'") == 2);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> Sql.number("select position from feed_progress where name = 'sent'")
                        >= Sql.number("select max(position) from event_feed"));

        new Topics(List.of(new Topics.Topic(topic, 1, false))).create(Infrastructure.kafka());
        Api.as(AGENCY, "HR_ADMIN")
                .body(key(topic))
                .post("/v1/parked-events/release")
                .then()
                .statusCode(403);
        Api.as(AGENCY, "OPERATOR")
                .body(key(topic))
                .post("/v1/parked-events/release")
                .then()
                .statusCode(204);
        await().until(() -> Sql.number("select count(*) from parked_event where topic = '" + topic + "'") == 0);
        assertThat(Topic.read(topic, 2)).containsExactly("{\"n\":1}", "{\"n\":2}");
        Api.as(AGENCY, "OPERATOR")
                .body(key(topic))
                .post("/v1/parked-events/release")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsToldWhileTheBrokerIsAwayKeepsItsOrder() throws Exception {
        var topic = "bangkom.away." + UUID.randomUUID();
        new Topics(List.of(new Topics.Topic(topic, 1, false))).create(Infrastructure.kafka());
        Infrastructure.stopBroker();
        try {
            for (int n = 1; n <= 3; n++) {
                told(topic, "key", n);
            }
            Thread.sleep(5_000); // the first has waited two for the broker by now; the second may not pass it
        } finally {
            Infrastructure.startBroker();
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Sql.number("select position from feed_progress where name = 'sent'")
                        >= Sql.number("select max(position) from event_feed"));
        assertThat(Topic.read(topic, 3).stream().distinct()).containsExactly("{\"n\":1}", "{\"n\":2}", "{\"n\":3}");
    }

    private static String key(String topic) {
        return "{\"topic\": \"" + topic + "\", \"partitionKey\": \"stuck\"}";
    }

    private static void told(String topic, String key, int n) {
        Sql.execute(
                "insert into outbox (event_id, agency_id, topic, partition_key, type, subject, sequence, occurred_at,"
                        + " data) values (gen_random_uuid(), '" + AGENCY + "', '" + topic + "', '" + key
                        + "', 'bangkom.note.written.v1', 'note:" + key + "', " + n + ", now(), '{\"n\":" + n + "}')");
    }

    @Test
    void theClockMovesForwardOnly() {
        Api.as(AGENCY, "HR_ADMIN")
                .body("{\"by\": \"P1D\"}")
                .post("/v1/demo/clock/advance")
                .then()
                .statusCode(403);
        Api.as(AGENCY, "OPERATOR")
                .body("{\"by\": \"-P1D\"}")
                .post("/v1/demo/clock/advance")
                .then()
                .statusCode(400);
        Api.as(AGENCY, "OPERATOR")
                .body("{\"by\": \"PT1S\"}")
                .post("/v1/demo/clock/advance")
                .then()
                .statusCode(200)
                .body("now", startsWith("2026-03-02"));
    }

    private static void expect400(String body) {
        admin(AGENCY)
                .body(body)
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("INVALID_REQUEST"));
    }

    private static Response written(String text) {
        return admin(AGENCY).body(draft(text)).post("/v1/notes");
    }

    private static RequestSpecification keyed(String key) {
        return admin(AGENCY).header("Idempotency-Key", key);
    }

    private static RequestSpecification admin(UUID agency) {
        return Api.as(agency, "HR_ADMIN");
    }

    private static String draft(String text) {
        return "{\"text\": \"" + text + "\", \"weight\": 1}";
    }

    private static ArrayList<Response> atOnce(Callable<Response> call) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(50);
        try {
            var calls = new ArrayList<Callable<Response>>();
            for (int i = 0; i < 50; i++) {
                calls.add(call);
            }
            var answers = new ArrayList<Response>();
            for (var answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
