package bangkom.competency.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DictionaryResourceTest {
    private static final String DICTIONARIES = "/v1/competency-dictionaries";
    private static final String LEVELS = IntStream.rangeClosed(1, 5)
            .mapToObj(
                    "{\"level\": %1$d, \"description\": \"Tingkat %1$d\", \"indicators\": [\"Menunjukkan %1$d\"]}"
                            ::formatted)
            .collect(Collectors.joining(",", "[", "]"));

    private final UUID agency = UUID.randomUUID();
    private final String code = "KAMUS-" + agency;

    @Test
    void aDictionaryIsWrittenPublishedAndReplacedByItsNextVersion() {
        var first = published("AGENCY", null);
        Api.as(agency, "EMPLOYEE")
                .get("/v1/competencies?kind=TECHNICAL&code=T.1&dictionaryId=" + id(first))
                .then()
                .statusCode(200)
                .body("items.name", contains("Kompetensi T.1"));
        var second = published("AGENCY", id(first));
        Api.as(agency, "EMPLOYEE")
                .get(DICTIONARIES + "?code=" + code)
                .then()
                .body("items.status", contains("SUPERSEDED", "PUBLISHED"))
                .body("items.competencyCount", contains(1, 1))
                .body("items.allowedActions", everyItem(empty()));
        act("HR_ADMIN", second, "archival").statusCode(200).body("status", is("ARCHIVED"));

        assertThat(Feed.about("competency-dictionary:" + id(first)))
                .extracting(Feed.Told::type)
                .containsExactly(
                        "bangkom.competency-dictionary.published.v1", "bangkom.competency-dictionary.superseded.v1");
        assertThat(Feed.ofType("bangkom.competency.published.v1"))
                .filteredOn(told -> told.data().get("dictionaryId").asText().equals(id(first)))
                .hasSize(1)
                .allSatisfy(told -> assertThat(told.key()).isEqualTo(told.subject()));
        assertThat(competencyEvents(first)).containsExactly("published PUBLISHED", "archived SUPERSEDED");
        assertThat(competencyEvents(second)).containsExactly("published PUBLISHED", "archived ARCHIVED");
        assertThat(Contract.assertAllToldMatch())
                .contains(
                        "bangkom.competency-dictionary.published.v1",
                        "bangkom.competency-dictionary.superseded.v1",
                        "bangkom.competency-dictionary.archived.v1",
                        "bangkom.competency.published.v1",
                        "bangkom.competency.archived.v1");
    }

    /** What was told of the one competency of a dictionary, in order. */
    private List<String> competencyEvents(Response dictionary) {
        var competency = Sql.text("select id from competency where dictionary_id = '" + id(dictionary) + "'");
        var told = Feed.about("competency:" + competency);
        assertThat(told).allSatisfy(one -> {
            assertThat(one.data().get("code").asText()).isEqualTo("T.1");
            assertThat(one.data().get("levels")).hasSize(5);
            assertThat(one.data().at("/levels/4/description").asText()).isEqualTo("Tingkat 5");
        });
        assertThat(told).extracting(Feed.Told::sequence).containsExactly(1L, 2L);
        return told.stream()
                .map(one -> one.type().split("\\.")[2] + " "
                        + one.data().get("dictionaryStatus").asText())
                .toList();
    }

    @Test
    void everythingThatIsMissingIsToldAtOnceBeforePublication() {
        var dictionary = draft("HR_ADMIN", "AGENCY", null);
        write(
                        "HR_ADMIN",
                        dictionary,
                        competency("M.1", "MANAGERIAL", LEVELS),
                        competency("T.1", "TECHNICAL", "[{\"level\": 1, \"description\": \" \"}]")
                                .replace("\"Kesehatan\"", "null"))
                .body("accepted", is(2));
        act("HR_ADMIN", dictionary, "submission").statusCode(200).body("status", is("IN_REVIEW"));
        act("HR_ADMIN", dictionary, "publication")
                .statusCode(422)
                .body("code", is("DICTIONARY_INCOMPLETE"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "MANAGERIAL_NOT_EIGHT",
                                "SOCIO_CULTURAL_NOT_ONE",
                                "GOVERNMENT_AFFAIR_MISSING",
                                "LEVEL_DESCRIPTION_MISSING",
                                "LEVEL_INDICATORS_MISSING",
                                "LEVEL_MISSING",
                                "LEVEL_MISSING",
                                "LEVEL_MISSING",
                                "LEVEL_MISSING"))
                .body("errors.pointer", hasItem("/competencies/T.1/levels/5"));
        assertThat(Feed.about("competency-dictionary:" + id(dictionary))).isEmpty();
    }

    @Test
    void theNineGeneralOnesArePublishedForTheNationByItsSteward() {
        Api.as(agency, "HR_ADMIN")
                .body(body("NATIONAL", null))
                .post(DICTIONARIES)
                .then()
                .statusCode(403);
        var dictionary = draft("CATALOGUE_STEWARD", "NATIONAL", null);
        var other = UUID.randomUUID();
        Api.as(other, "HR_ADMIN").get(dictionary.header("Location")).then().statusCode(404);
        var nine = Stream.concat(
                        IntStream.rangeClosed(1, 8).mapToObj(n -> competency("M." + n, "MANAGERIAL", LEVELS)),
                        Stream.of(competency("SK.1", "SOCIO_CULTURAL", LEVELS)))
                .toArray(String[]::new);
        write("CATALOGUE_STEWARD", dictionary, nine).body("accepted", is(9));
        act("CATALOGUE_STEWARD", dictionary, "submission").statusCode(200);
        act("CATALOGUE_STEWARD", dictionary, "publication")
                .statusCode(200)
                .body("competencyCount", is(9))
                .body("allowedActions", contains("ARCHIVAL", "REVISION"));

        Api.as(other, "HR_ADMIN")
                .get(dictionary.header("Location"))
                .then()
                .statusCode(200)
                .body("allowedActions", empty());
        var found = Api.as(other, "EMPLOYEE").get("/v1/competencies?code=SK.1&dictionaryId=" + id(dictionary));
        found.then().body("items", hasSize(1));
        Api.as(other, "EMPLOYEE")
                .get("/v1/competencies/" + found.jsonPath().getString("items[0].id"))
                .then()
                .statusCode(200)
                .body("levels.level", contains(1, 2, 3, 4, 5))
                .body("levels[4].indicators", contains("Menunjukkan 5"));
        Api.as(other, "EMPLOYEE")
                .get("/v1/competencies/" + found.jsonPath().getString("items[0].id") + "?fields=code")
                .then()
                .statusCode(200)
                .body("$", is(java.util.Map.of("code", "SK.1")));
        Api.as(other, "HR_ADMIN", "CATALOGUE_STEWARD")
                .header("If-Match", "\"3\"")
                .post(dictionary.header("Location") + "/archival")
                .then()
                .statusCode(403);
    }

    @Test
    void onlyADraftIsWrittenAndTheSameAgainChangesNothing() {
        var dictionary = draft("HR_ADMIN", "AGENCY", null);
        var etag = seen(dictionary).header("ETag");
        write("HR_ADMIN", dictionary, competency("T.1", "TECHNICAL", LEVELS))
                .body("items.outcome", contains("CREATED"));
        var written = seen(dictionary).header("ETag");
        assertThat(written).isNotEqualTo(etag);
        write("HR_ADMIN", dictionary, competency("T.1", "TECHNICAL", LEVELS))
                .body("items.outcome", contains("UNCHANGED"));
        assertThat(seen(dictionary).header("ETag")).isEqualTo(written);
        write(
                        "HR_ADMIN",
                        dictionary,
                        competency("T.1", "TECHNICAL", LEVELS).replace("Kompetensi T.1", "Baru"),
                        competency("T.1", "TECHNICAL", LEVELS),
                        competency("T.2", "TECHNICAL", "[{\"level\": 6, \"indicators\": [\"x\"]}]"),
                        competency("T.3", "TECHNICAL", LEVELS.replace("\"level\": 2", "\"level\": 1")))
                .body("items.outcome", contains("UPDATED", "REJECTED", "REJECTED", "REJECTED"))
                .body("items[1].code", is("COMPETENCY_INVALID"))
                .body("items[1].errors.code", contains("CODE_NOT_UNIQUE"))
                .body("items[2].errors.pointer", contains("/levels/0/level"))
                .body("items[3].errors.code", contains("LEVEL_REPEATED"));

        Api.as(agency, "HR_ADMIN")
                .post(dictionary.header("Location") + "/submission")
                .then()
                .statusCode(428);
        Api.as(agency, "HR_ADMIN")
                .header("If-Match", etag)
                .post(dictionary.header("Location") + "/submission")
                .then()
                .statusCode(412);
        act("HR_ADMIN", dictionary, "publication").statusCode(409).body("code", is("STATE_CONFLICT"));
        act("HR_ADMIN", dictionary, "submission").statusCode(200);
        Api.as(agency, "HR_ADMIN")
                .body("{\"items\": [" + competency("T.9", "TECHNICAL", LEVELS) + "]}")
                .post(dictionary.header("Location") + "/competencies/batch")
                .then()
                .statusCode(409);
        Api.as(agency, "HR_ADMIN")
                .header("If-Match", seen(dictionary).header("ETag"))
                .body("{\"reason\": \"Definisi T.1 belum tepat\"}")
                .post(dictionary.header("Location") + "/return")
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"))
                .body("returnReason", is("Definisi T.1 belum tepat"));
    }

    @Test
    void whoHasTheVersionIsNotSentItAgain() {
        var dictionary = id(published("AGENCY", null));
        var one = Api.as(agency, "EMPLOYEE")
                .get("/v1/competencies?dictionaryId=" + dictionary)
                .jsonPath()
                .getString("items[0].id");
        var tag = Api.as(agency, "EMPLOYEE")
                .get("/v1/competencies/" + one)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Authorization")
                .extract()
                .header("ETag");
        Api.as(agency, "EMPLOYEE")
                .header("If-None-Match", "\"99\", W/" + tag)
                .get("/v1/competencies/" + one)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(is(""));
        Api.as(agency, "EMPLOYEE")
                .header("If-None-Match", "\"99\"")
                .get("/v1/competencies/" + one)
                .then()
                .statusCode(200);
        Api.as(UUID.randomUUID(), "EMPLOYEE")
                .header("If-None-Match", tag)
                .get("/v1/competencies/" + one)
                .then()
                .statusCode(404);
        Api.as(agency, "EMPLOYEE").get("/v1/competencies").then().header("Cache-Control", "no-store");
    }

    @Test
    void aDraftIsReadAsItStandsUntilItsPublication() {
        var dictionary = draft("HR_ADMIN", "AGENCY", null);
        write("HR_ADMIN", dictionary, competency("T.1", "TECHNICAL", LEVELS));
        var one = "/v1/competencies/"
                + Api.as(agency, "EMPLOYEE")
                        .get("/v1/competencies?dictionaryId=" + id(dictionary))
                        .jsonPath()
                        .getString("items[0].id");
        Api.as(agency, "EMPLOYEE").get(one).then().body("name", is("Kompetensi T.1"));
        write("HR_ADMIN", dictionary, competency("T.1", "TECHNICAL", LEVELS).replace("Kompetensi T.1", "Lebih jelas"));
        var draft = Api.as(agency, "EMPLOYEE").get(one);
        draft.then().body("name", is("Lebih jelas"));
        act("HR_ADMIN", dictionary, "submission").statusCode(200);
        act("HR_ADMIN", dictionary, "publication").statusCode(200);
        var published = Api.as(agency, "EMPLOYEE").get(one);
        assertThat(published.header("ETag")).isNotEqualTo(draft.header("ETag"));
        assertThat(Api.as(agency, "EMPLOYEE").get(one).asString()).isEqualTo(published.asString());
    }

    @Test
    void competenciesAreSortedThoseOfTheNationAmongTheOwn() {
        var national = Api.as(agency, "CATALOGUE_STEWARD")
                .body(body("NATIONAL", null).replace(code, "N" + code))
                .post(DICTIONARIES);
        var own = Api.as(agency, "HR_ADMIN").body(body("AGENCY", null)).post(DICTIONARIES);
        for (var n : List.of("1", "3")) {
            write("HR_ADMIN", own, competency("ZZ.9" + n, "TECHNICAL", LEVELS));
        }
        write("CATALOGUE_STEWARD", national, competency("ZZ.92", "TECHNICAL", LEVELS));
        act("CATALOGUE_STEWARD", national, "submission").statusCode(200);
        act("CATALOGUE_STEWARD", national, "publication").statusCode(200);
        Api.as(agency, "EMPLOYEE")
                .get("/v1/competencies?sort=-code&limit=3")
                .then()
                .statusCode(200)
                .body("items.code", contains("ZZ.93", "ZZ.92", "ZZ.91"));
        Api.as(UUID.randomUUID(), "EMPLOYEE")
                .get("/v1/competencies?sort=-name&limit=1&dictionaryId=" + id(national))
                .then()
                .body("items.code", contains("ZZ.92"));
        Api.as(agency, "EMPLOYEE")
                .get("/v1/competencies?sort=code&count=true&limit=1&dictionaryId=" + id(own))
                .then()
                .body("items.code", contains("ZZ.91"))
                .body("total", is(2));
        for (var more : List.of("sort=code", "count=true")) {
            Api.as(agency, "EMPLOYEE")
                    .get("/v1/competencies?q=kompetensi&" + more)
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("SEARCH_IS_RANKED"));
        }
    }

    @Test
    void aQueryLongerThanTheDocumentSaysIsRefused() {
        Api.as(agency, "EMPLOYEE")
                .get("/v1/competencies?code=" + "a".repeat(81))
                .then()
                .statusCode(400);
        Api.as(agency, "EMPLOYEE")
                .get("/v1/competencies?cursor=" + "a".repeat(2001))
                .then()
                .statusCode(400)
                .body("code", is("CURSOR_UNREADABLE"));
    }

    @Test
    void othersNeitherSeeNorWriteAnAgencysDictionary() {
        var dictionary = published("AGENCY", null);
        var other = UUID.randomUUID();
        Api.as(other, "HR_ADMIN").get(dictionary.header("Location")).then().statusCode(404);
        Api.as(other, "HR_ADMIN")
                .header("If-Match", "\"0\"")
                .post(dictionary.header("Location") + "/archival")
                .then()
                .statusCode(404);
        Api.as(other, "HR_ADMIN")
                .get("/v1/competencies")
                .then()
                .body("items.dictionaryId", not(hasItem(id(dictionary))));
        Api.as(other, "HR_ADMIN")
                .body(body("AGENCY", id(dictionary)))
                .post(DICTIONARIES)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/supersedesId"));
        Api.as(agency, "EMPLOYEE")
                .body(body("AGENCY", null))
                .post(DICTIONARIES)
                .then()
                .statusCode(403);
    }

    @Test
    void theNextVersionStartsAsACopyAndSaysWhatBecameOfEach() {
        var first = published("AGENCY", null);
        var one = Api.as(agency, "EMPLOYEE").get("/v1/competencies?dictionaryId=" + id(first));
        var former = one.jsonPath().getString("items[0].id");
        var next = Api.as(agency, "HR_ADMIN")
                .header("If-Match", seen(first).header("ETag"))
                .body("{\"title\": \"Kamus contoh kedua\", \"regulation\": \"Peraturan kedua\"}")
                .post(first.header("Location") + "/revision");
        next.then()
                .statusCode(201)
                .body("status", is("DRAFT"))
                .body("supersedesId", is(id(first)))
                .body("competencyCount", is(1));
        decideBy(next, "{\"rule\": \"WEIGHTED\", \"weights\": [{\"sourceKind\": \"SELF\", \"weight\": 1}]}")
                .statusCode(422)
                .body("code", is("LEVEL_POLICY_INVALID"))
                .body("errors.pointer", contains("/weights/0/sourceKind"));
        decideBy(next, "{\"rule\": \"WEIGHTED\", \"weights\": [{\"sourceKind\": \"TEST\", \"weight\": 2}]}")
                .statusCode(200)
                .body("levelPolicy.weights.weight", contains(2));
        decideBy(first, "{\"rule\": \"LATEST\"}").statusCode(409);
        Api.as(agency, "EMPLOYEE")
                .get(next.header("Location") + "/diff")
                .then()
                .body("levelPolicy.rule", is("WEIGHTED"))
                .body("formerLevelPolicy.rule", is("LATEST"));
        Api.as(agency, "EMPLOYEE")
                .get(next.header("Location") + "/diff")
                .then()
                .statusCode(200)
                .body("unchanged", is(1))
                .body("mapping.formerId", contains(former))
                .body("mapping.type", contains("SAME_AS"));
        write(
                "HR_ADMIN",
                next,
                competency("T.1", "TECHNICAL", LEVELS).replace("Kemampuan", "Kecakapan"),
                competency("T.2", "TECHNICAL", LEVELS).replace("\"levels\"", """
                                "associations": [{"type": "BROADER_THAN", "competencyId": "%s"}, {"type": "RELATED_TO",
                                "framework": "ESCO", "uri": "http://data.europa.eu/esco/skill/1", "title": "plan"}],
                                "levels\"""".formatted(former)));
        Api.as(agency, "EMPLOYEE")
                .get(next.header("Location") + "/diff?against=" + id(first))
                .then()
                .body("changed.code", contains("T.1"))
                .body("changed[0].fields", contains("definition"))
                .body("added.code", contains("T.2"))
                .body("removed", empty())
                .body("mapping.type", contains("SAME_AS", "BROADER_THAN"));
        act("HR_ADMIN", next, "submission").statusCode(200);
        act("HR_ADMIN", next, "publication").statusCode(200);
        seen(first).then().body("status", is("SUPERSEDED"));
        Api.as(agency, "HR_ADMIN")
                .header("If-Match", seen(first).header("ETag"))
                .body("{\"title\": \"x\", \"regulation\": \"y\"}")
                .post(first.header("Location") + "/revision")
                .then()
                .statusCode(409);
        Api.as(agency, "EMPLOYEE")
                .get(first.header("Location") + "/diff")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("?against"));
    }

    @Test
    void aCompetencyEndsWithTheNextVersionAndADraftMayBeGivenUp() {
        var first = published("AGENCY", null);
        var former = Api.as(agency, "EMPLOYEE")
                .get("/v1/competencies?dictionaryId=" + id(first))
                .jsonPath()
                .getString("items[0].id");
        remove("HR_ADMIN", first, former).statusCode(409).body("code", is("STATE_CONFLICT"));
        delete("HR_ADMIN", first, "").statusCode(409);
        var next = Api.as(agency, "HR_ADMIN")
                .header("If-Match", seen(first).header("ETag"))
                .body("{\"title\": \"Kedua\", \"regulation\": \"Peraturan kedua\"}")
                .post(first.header("Location") + "/revision");
        var copy = Api.as(agency, "EMPLOYEE")
                .get("/v1/competencies?dictionaryId=" + id(next))
                .jsonPath()
                .getString("items[0].id");
        write("HR_ADMIN", next, competency("T.2", "TECHNICAL", LEVELS).replace("\"levels\"", """
                        "associations": [{"type": "REPLACES", "competencyId": "%s"},
                        {"type": "PART_OF", "competencyId": "%s"}], "levels\"""".formatted(
                        former, copy)));
        remove("HR_ADMIN", next, copy).statusCode(409).body("code", is("CONFLICT"));
        write("HR_ADMIN", next, competency("T.2", "TECHNICAL", LEVELS).replace("\"levels\"", """
                        "associations": [{"type": "REPLACES", "competencyId": "%s"}], "levels\"""".formatted(former)));
        var etag = seen(next).header("ETag");
        remove("HR_ADMIN", next, agency.toString()).statusCode(404);
        remove("AUDITOR", next, copy).statusCode(403);
        remove("HR_ADMIN", next, copy)
                .statusCode(200)
                .header("ETag", not(is(etag)))
                .body("competencyCount", is(1));
        Api.as(agency, "EMPLOYEE").get("/v1/competencies/" + copy).then().statusCode(404);
        found(agency, "kompetensi&dictionaryId=" + id(next)).body("items.code", contains("T.2"));
        Api.as(agency, "EMPLOYEE")
                .get(next.header("Location") + "/diff")
                .then()
                .body("changed.code", contains("T.2"))
                .body("removed", empty());
        Api.as(agency, "AUDITOR")
                .get("/v1/competency/audit-entries?subject=competency:" + copy)
                .then()
                .body("items.action", hasItem("REMOVED"));
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .header("If-Match", "\"0\"")
                .delete(next.header("Location"))
                .then()
                .statusCode(404);
        delete("HR_ADMIN", next, "").statusCode(204);
        Api.as(agency, "HR_ADMIN").get(next.header("Location")).then().statusCode(404);
        seen(first).then().body("status", is("PUBLISHED")).body("competencyCount", is(1));
    }

    private ValidatableResponse remove(String role, Response dictionary, String competency) {
        return delete(role, dictionary, "/competencies/" + competency);
    }

    private ValidatableResponse delete(String role, Response dictionary, String what) {
        return Api.as(agency, role)
                .header("If-Match", seen(dictionary).header("ETag"))
                .delete(dictionary.header("Location") + what)
                .then();
    }

    @Test
    void aRelationNamesOneThingThatIsThere() {
        var dictionary = draft("HR_ADMIN", "AGENCY", null);
        write("HR_ADMIN", dictionary, competency("T.1", "TECHNICAL", LEVELS).replace("\"levels\"", """
                                "associations": [{"type": "REPLACES", "uri": "urn:x:1"},
                                {"type": "PART_OF", "competencyId": "%s"}, {"type": "SAME_AS"}], "levels\"""".formatted(
                                agency)))
                .body("items[0].code", is("COMPETENCY_INVALID"))
                .body(
                        "items[0].errors.code",
                        contains("ASSOCIATION_TARGET_UNCLEAR", "REFERENCE_UNKNOWN", "ASSOCIATION_TARGET_UNCLEAR"));
    }

    @Test
    void competenciesAreFoundByTheirWordsTheirStemsAndMisspelt() {
        var dictionary = draft("HR_ADMIN", "AGENCY", null);
        write(
                "HR_ADMIN",
                dictionary,
                competency("T.1", "TECHNICAL", LEVELS)
                        .replace("Kompetensi T.1", "Penganggaran Daerah")
                        .replace("\"kind\"", "\"nameEn\": \"Regional budgeting\", \"kind\""),
                competency("T.2", "TECHNICAL", LEVELS)
                        .replace("Kompetensi T.2", "Pelayanan Prima")
                        .replace("Menunjukkan 4", "Memperbaiki penganggaran layanan kesehatan"));
        act("HR_ADMIN", dictionary, "submission").statusCode(200);
        act("HR_ADMIN", dictionary, "publication").statusCode(200);
        found(agency, "penganggaran").body("items.code", contains("T.1", "T.2"));
        found(agency, "pengangaran daerah").body("items.code", contains("T.1"));
        found(agency, "budget").body("items.code", contains("T.1"));
        found(agency, "layanan kesehat").body("items.code", contains("T.2"));
        found(agency, "t.1").body("items.code", contains("T.1"));
        found(agency, "kemampuan contoh&dictionaryId=" + id(dictionary))
                .body("items.code", containsInAnyOrder("T.1", "T.2"));
        found(agency, "memperbaki").body("items.code", contains("T.2"));
        found(agency, "tidakadasamasekali").body("items", empty());
        found(agency, "' & | ! :* \\").body("items", empty());
        found(UUID.randomUUID(), "penganggaran").body("items.dictionaryId", not(hasItem(id(dictionary))));
        var page = found(agency, "penganggaran&limit=1").body("items.code", contains("T.1"));
        found(agency, "penganggaran&limit=1&cursor=" + page.extract().path("next"))
                .body("items.code", contains("T.2"));
    }

    private static ValidatableResponse found(UUID agency, String words) {
        var parts = words.split("&(?=[a-z])");
        var caller = Api.as(agency, "EMPLOYEE").queryParam("q", parts[0]).queryParam("kind", "TECHNICAL");
        for (int i = 1; i < parts.length; i++) {
            caller.queryParam(parts[i].split("=", 2)[0], parts[i].split("=", 2)[1]);
        }
        return caller.get("/v1/competencies").then().statusCode(200);
    }

    private Response published(String visibility, String supersedes) {
        var dictionary = draft("HR_ADMIN", visibility, supersedes);
        write("HR_ADMIN", dictionary, competency("T.1", "TECHNICAL", LEVELS));
        act("HR_ADMIN", dictionary, "submission").statusCode(200);
        act("HR_ADMIN", dictionary, "publication").statusCode(200).body("status", is("PUBLISHED"));
        return dictionary;
    }

    private Response draft(String role, String visibility, String supersedes) {
        var created = Api.as(agency, role).body(body(visibility, supersedes)).post(DICTIONARIES);
        created.then().statusCode(201).body("status", is("DRAFT")).body("allowedActions", contains("SUBMISSION"));
        return created;
    }

    private ValidatableResponse write(String role, Response dictionary, String... competencies) {
        return Api.as(agency, role)
                .body("{\"items\": [" + String.join(",", competencies) + "]}")
                .post(dictionary.header("Location") + "/competencies/batch")
                .then()
                .statusCode(207);
    }

    private ValidatableResponse act(String role, Response dictionary, String verb) {
        return Api.as(agency, role)
                .header("If-Match", seen(dictionary).header("ETag"))
                .body("{}")
                .post(dictionary.header("Location") + "/" + verb)
                .then();
    }

    private ValidatableResponse decideBy(Response dictionary, String policy) {
        return Api.as(agency, "HR_ADMIN")
                .header("If-Match", seen(dictionary).header("ETag"))
                .body(policy)
                .put(dictionary.header("Location") + "/level-policy")
                .then();
    }

    private Response seen(Response dictionary) {
        return Api.as(agency, "AUDITOR").get(dictionary.header("Location"));
    }

    private static String id(Response dictionary) {
        return dictionary.jsonPath().getString("id");
    }

    private String body(String visibility, String supersedes) {
        return """
                {"code": "%s", "title": "Kamus contoh", "regulation": "Peraturan contoh", "visibility": "%s",
                 "supersedesId": %s}""".formatted(code, visibility, supersedes == null ? null : '"' + supersedes + '"');
    }

    private static String competency(String code, String kind, String levels) {
        return """
                {"code": "%s", "name": "Kompetensi %s", "kind": "%s", "definition": "Kemampuan contoh.",
                 "governmentAffair": "Kesehatan", "issuingAgency": "Kementerian Contoh", "levels": %s}""".formatted(code, code, kind, levels);
    }
}
