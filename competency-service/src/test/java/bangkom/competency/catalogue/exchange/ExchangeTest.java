package bangkom.competency.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ExchangeTest {
    private static final String DICTIONARIES = "/v1/competency-dictionaries";
    private static final String CASE = "/ims/case/v1p1";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID agency = UUID.randomUUID();

    @Test
    void nineCompetenciesOfFiveLevelsComeOutAsTheyWentIn() throws IOException {
        var file = nine("ASAL");
        var source = dictionary(agency, "ASAL");
        imported(file, "text/csv", 9, 0);
        assertThat(exported(agency, source)).isEqualTo(file);
        imported(file, "text/csv", 0, 9);
        Api.as(agency, "AUDITOR")
                .get("/v1/competency/audit-entries?operation=importFileOfCompetency&limit=200")
                .then()
                .body(
                        "items.findAll { it.subject.startsWith('competency:') }.action",
                        is(Collections.nCopies(9, "CREATED")));
        published(source);

        var whole = Api.as(agency, "EMPLOYEE").get(CASE + "/CFPackages/" + id(source));
        whole.then()
                .statusCode(200)
                .body("CFItems.findAll { it.CFItemType == 'Competency' }", hasSize(9))
                .body("CFItems.findAll { it.CFItemType == 'Level' }", hasSize(45))
                .body("CFItems.findAll { it.CFItemType == 'Behavioural indicator' }", hasSize(135))
                .body("CFAssociations.findAll { it.associationType == 'isChildOf' }", hasSize(189))
                .body("CFDocument.caseVersion", is("1.1"))
                .body("CFDocument.adoptionStatus", is("Adopted"));
        var other = UUID.randomUUID();
        var copy = dictionary(other, "ASAL");
        sent(other, copy, whole.asString())
                .then()
                .statusCode(207)
                .body("accepted", is(9))
                .body("rejected", is(0));
        assertThat(exported(other, copy)).isEqualTo(file);
        sent(other, copy, whole.asString()).then().body("items.outcome", not(hasItem("UPDATED")));

        var sheet = Api.as(agency, "EMPLOYEE")
                .accept(XLSX)
                .get("/v1/competency/exports/competencies?dictionaryId=" + id(source))
                .asByteArray();
        imported(sheet, XLSX, 0, 0, 9);
        var third = dictionary(agency, "ASAL");
        imported(sheet, XLSX, 9, 0, 0);
        assertThat(exported(agency, third)).isEqualTo(file);
    }

    @Test
    void theStewardsFileIsTakenIntoANationalDictionaryAndWrittenDown() throws IOException {
        var code = "NAS-" + agency;
        var dictionary =
                Api.as(agency, "CATALOGUE_STEWARD").body(body(code, "NATIONAL")).post(DICTIONARIES);
        imported("HR_ADMIN", nine(code), "text/csv", 0, 0, 9);
        imported("CATALOGUE_STEWARD", nine(code), "text/csv", 9, 0, 0);
        imported("CATALOGUE_STEWARD", nine(code).replace("Kompetensi M.1", "Integritas"), "text/csv", 1, 8, 0);
        var found = Api.as(agency, "AUDITOR").get("/v1/competencies?code=M.1&dictionaryId=" + id(dictionary));
        Api.as(agency, "AUDITOR")
                .get("/v1/competencies/" + found.jsonPath().getString("items[0].id") + "/history")
                .then()
                .body("items.action", contains("CREATED", "CHANGED"))
                .body("items.operation", hasItem("importFileOfCompetency"))
                .body("items[1].fields", contains("name"));
    }

    @Test
    void anItemOfAFormerVersionSaysWhatReplacedIt() throws IOException {
        var source = dictionary(agency, "LAMA");
        imported(nine("LAMA"), "text/csv", 9, 0);
        published(source);
        Api.as(agency, "EMPLOYEE")
                .get(CASE + "/CFPackages/" + id(source))
                .then()
                .body("CFAssociations.findAll { it.associationType == 'replacedBy' }", hasSize(0));
        var next = Api.as(agency, "HR_ADMIN")
                .header(
                        "If-Match",
                        Api.as(agency, "HR_ADMIN")
                                .get(source.header("Location"))
                                .getHeader("ETag"))
                .body("{\"title\": \"Kamus\", \"regulation\": \"Peraturan berikutnya\"}")
                .post(source.header("Location") + "/revision");
        published(next);
        var former = JSON.readTree(Api.as(agency, "EMPLOYEE")
                .get(CASE + "/CFPackages/" + id(source))
                .asString());
        var now = Api.as(agency, "EMPLOYEE")
                .get(CASE + "/CFPackages/" + id(next))
                .jsonPath()
                .getList("CFItems.findAll { it.CFItemType == 'Competency' }.identifier");
        var replaced = former.get("CFAssociations").findParents("associationType").stream()
                .filter(one -> one.get("associationType").asText().equals("replacedBy"))
                .toList();
        assertThat(replaced).hasSize(9);
        assertThat(replaced)
                .extracting(one -> one.at("/destinationNodeURI/identifier").asText())
                .containsExactlyInAnyOrderElementsOf(
                        now.stream().map(String::valueOf).toList());
        assertThat(read("CFAssociations", replaced.get(0))).isEqualTo(replaced.get(0));
    }

    @Test
    void everyItemAndAssociationOfAPublishedDictionaryIsReadByItsId() throws IOException {
        var source = dictionary(agency, "BACA");
        imported(nine("BACA"), "text/csv", 9, 0);
        var reader = Api.as(agency, "INTEGRATION_CLIENT");
        reader.get(CASE + "/CFPackages/" + id(source)).then().statusCode(404);
        published(source);
        Api.as(agency, "EMPLOYEE")
                .get(CASE + "/CFDocuments/" + id(source))
                .then()
                .statusCode(200)
                .body("CFPackageURI.uri", containsString("/ims/case/v1p1/CFPackages/" + id(source)));
        Api.as(agency, "EMPLOYEE")
                .get(CASE + "/CFDocuments?limit=200")
                .then()
                .statusCode(200)
                .header("X-Total-Count", not(is("0")))
                .body("CFDocuments.identifier", hasItem(id(source)));
        Api.as(agency, "EMPLOYEE")
                .get(CASE + "/CFDocuments?limit=1&offset=0")
                .then()
                .body("CFDocuments", hasSize(1));
        var whole = JSON.readTree(Api.as(agency, "EMPLOYEE")
                .get(CASE + "/CFPackages/" + id(source))
                .asString());
        for (var kind : List.of("CFItems", "CFAssociations")) {
            for (int i = 0; i < 30; i++) {
                var part = whole.get(kind).get(i);
                assertThat(read(kind, part)).isEqualTo(part);
            }
        }
        var rubric = whole.get("CFRubrics").get(0);
        assertThat(read("CFRubrics", rubric)).isEqualTo(rubric);
        assertThat(whole.get("CFRubrics")).hasSize(9);
        Api.as(agency, "EMPLOYEE")
                .get(CASE + "/CFRubrics/" + rubric.get("identifier").asText())
                .then()
                .body("title", is("Kompetensi M.1"))
                .body("CFRubricCriteria.CFItemURI.title", contains("Kompetensi M.1"))
                .body("CFRubricCriteria[0].CFRubricCriterionLevels.score", contains(1, 2, 3, 4, 5))
                .body("CFRubricCriteria[0].CFRubricCriterionLevels[2].quality", is("Menengah"))
                .body("CFRubricCriteria[0].CFRubricCriterionLevels[2].description", is("Tingkat 3"))
                .body("CFRubricCriteria[0].CFRubricCriterionLevels[2].feedback", containsString("Membimbing 3"));
        var type = whole.at("/CFItems/1/CFItemTypeURI/identifier").asText();
        Api.as(agency, "EMPLOYEE")
                .get(CASE + "/CFItemTypes/" + type)
                .then()
                .body("CFItemTypes.title", contains("Level"));
        var level = whole.get("CFItems").get(1).get("identifier").asText();
        Api.as(agency, "EMPLOYEE")
                .get(CASE + "/CFItemAssociations/" + level)
                .then()
                .body("CFItem.CFItemType", is("Level"))
                .body("CFAssociations", hasSize(4));
        Api.as(UUID.randomUUID(), "EMPLOYEE")
                .get(CASE + "/CFItems/" + level)
                .then()
                .statusCode(404);
        for (var kind : List.of("CFAssociations", "CFRubrics", "CFItemTypes", "CFSubjects", "CFPackages")) {
            Api.as(agency, "EMPLOYEE")
                    .get(CASE + "/" + kind + "/" + level)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aLongDictionaryIsReadWholeWithItsRelationsAndAffairs() throws IOException {
        var source = dictionary(agency, "PANJANG");
        var uri = "http://data.europa.eu/esco/skill/7";
        for (int batch = 0; batch < 2; batch++) {
            var from = batch * 125;
            var items = IntStream.range(from, from + 125)
                    .mapToObj(n -> technical(n, uri))
                    .collect(Collectors.joining(",", "{\"items\": [", "]}"));
            Api.as(agency, "HR_ADMIN")
                    .body(items)
                    .post(source.header("Location") + "/competencies/batch")
                    .then()
                    .body("accepted", is(125));
        }
        published(source);
        var whole = Api.as(agency, "EMPLOYEE").get(CASE + "/CFPackages/" + id(source));
        var read = JSON.readTree(whole.asString());
        assertThat(read.get("CFItems")).hasSize(250 * 11);
        assertThat(read.get("CFAssociations")).hasSize(250 * 12);
        assertThat(read.get("CFRubrics")).hasSize(250);
        assertThat(read.at("/CFDefinitions/CFSubjects")).hasSize(2);
        var subject = read.at("/CFItems/0/subjectURI/0/identifier").asText();
        Api.as(agency, "EMPLOYEE")
                .get(CASE + "/CFSubjects/" + subject)
                .then()
                .body("CFSubjects.title", contains("Urusan 0"));
        read.get("CFAssociations")
                .forEach(one -> assertThat(List.of(
                                one.at("/originNodeURI/title").asText(),
                                one.at("/destinationNodeURI/title").asText()))
                        .allMatch(title -> !title.isEmpty() && title.length() <= 200));
        var copy = dictionary(agency, "SALINAN");
        sent(agency, copy, whole.asString()).then().statusCode(207).body("accepted", is(250));
        published(copy);
        Api.as(agency, "EMPLOYEE")
                .get(CASE + "/CFPackages/" + id(copy))
                .then()
                .body("CFItems.subject.flatten().unique().size()", is(3))
                .body("CFAssociations.findAll { it.associationType == 'isRelatedTo' }.size()", is(250))
                .body("CFAssociations.destinationNodeURI.uri", hasItem(uri));
        assertThat(exported(agency, copy)).isEqualTo(exported(agency, source).replace("PANJANG", "SALINAN"));
    }

    private static String technical(int n, String uri) {
        var description = n == 0 ? "Uraian ".repeat(200).strip() : "Tingkat";
        var levels = IntStream.rangeClosed(1, 5)
                .mapToObj(level -> "{\"level\": %d, \"description\": \"%s\", \"indicators\": [\"Mampu\"]}"
                        .formatted(level, description))
                .collect(Collectors.joining(",", "[", "]"));
        return """
                {"code": "T.%04d", "name": "Teknis %d", "kind": "TECHNICAL", "definition": "Kemampuan contoh",
                 "governmentAffair": "Urusan %d", "issuingAgency": "Kementerian", "levels": %s, "associations":
                 [{"type": "RELATED_TO", "framework": "ESCO", "uri": "%s", "title": "plan"}]}""".formatted(n, n, n % 2, levels, uri);
    }

    @Test
    void aPackageFromElsewhereIsUnderstoodByItsTree() {
        var dictionary = dictionary(agency, "LUAR");
        var root = UUID.randomUUID();
        var skill = UUID.randomUUID();
        var step = UUID.randomUUID();
        sent(agency, dictionary, """
                {"CFDocument": {"identifier": "%1$s", "title": "Elsewhere", "subject": ["x"]},
                 "CFItems": [{"identifier": "%2$s", "fullStatement": "Plan work", "humanCodingScheme": "P"},
                     {"identifier": "%3$s", "fullStatement": "With help"}],
                 "CFAssociations": [
                     {"associationType": "isChildOf", "originNodeURI": {"identifier": "%2$s", "uri": "urn:a"},
                      "destinationNodeURI": {"identifier": "%1$s", "uri": "urn:b"}},
                     {"associationType": "isChildOf", "originNodeURI": {"identifier": "%3$s", "uri": "urn:c"},
                      "destinationNodeURI": {"identifier": "%2$s", "uri": "urn:a"}},
                     {"associationType": "exactMatchOf", "originNodeURI": {"identifier": "%2$s", "uri": "urn:a"},
                      "destinationNodeURI": {"identifier": "e", "uri": "http://data.europa.eu/esco/skill/2",
                      "targetType": "ext:ESCO", "title": "plan"}}],
                 "CFDefinitions": {}}""".formatted(root, skill, step))
                .then()
                .statusCode(207)
                .body("items.outcome", contains("CREATED"));
        var competency = Api.as(agency, "EMPLOYEE").get("/v1/competencies?dictionaryId=" + id(dictionary));
        Api.as(agency, "EMPLOYEE")
                .get("/v1/competencies/" + competency.jsonPath().getString("items[0].id"))
                .then()
                .body("name", is("Plan work"))
                .body("levels.description", contains("With help"))
                .body("associations.framework", contains("ESCO"))
                .body("associations.type", contains("SAME_AS"));
    }

    private JsonNode read(String kind, JsonNode part) throws IOException {
        return JSON.readTree(Api.as(agency, "EMPLOYEE")
                .get(CASE + "/" + kind + "/" + part.get("identifier").asText())
                .asString());
    }

    private static Response dictionary(UUID agency, String code) {
        return Api.as(agency, "HR_ADMIN").body(body(code, "AGENCY")).post(DICTIONARIES);
    }

    private static String body(String code, String visibility) {
        return """
                {"code": "%s", "title": "Kamus", "regulation": "Peraturan contoh", "visibility": "%s"}""".formatted(code, visibility);
    }

    private void published(Response dictionary) {
        for (var verb : List.of("submission", "publication")) {
            var seen = Api.as(agency, "HR_ADMIN").get(dictionary.header("Location"));
            Api.as(agency, "HR_ADMIN")
                    .header("If-Match", seen.header("ETag"))
                    .post(dictionary.header("Location") + "/" + verb)
                    .then()
                    .statusCode(200);
        }
    }

    private static Response sent(UUID agency, Response dictionary, String body) {
        return Api.as(agency, "HR_ADMIN").body(body).post(dictionary.header("Location") + "/case-package");
    }

    private static String exported(UUID agency, Response dictionary) {
        return Api.as(agency, "EMPLOYEE")
                .accept("text/csv")
                .get("/v1/competency/exports/competencies?dictionaryId=" + id(dictionary))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void imported(Object file, String type, int accepted, int unchanged) {
        imported(file, type, accepted, unchanged, 0);
    }

    private void imported(Object file, String type, int accepted, int unchanged, int rejected) {
        imported("HR_ADMIN", file, type, accepted, unchanged, rejected);
    }

    private void imported(String role, Object file, String type, int accepted, int unchanged, int rejected) {
        var sender = Api.as(agency, role).contentType(type);
        var location = (file instanceof byte[] bytes ? sender.body(bytes) : sender.body(file.toString()))
                .post("/v1/competency/imports?kind=competencies")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        var done = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Api.as(agency, role).get(location).jsonPath(),
                        (JsonPath job) -> job.getString("state").equals("SUCCEEDED"));
        assertThat(List.of(done.getInt("rowsAccepted"), done.getInt("rowsUnchanged"), done.getInt("rowsRejected")))
                .containsExactly(accepted, unchanged, rejected);
    }

    private static String id(Response dictionary) {
        return dictionary.jsonPath().getString("id");
    }

    private static String nine(String dictionary) {
        var header = String.join(",", CompetencySheet.COLUMNS);
        var rows = Stream.concat(
                        IntStream.rangeClosed(1, 8).mapToObj(n -> row(dictionary, "M." + n, "MANAGERIAL")),
                        Stream.of(row(dictionary, "SK.1", "SOCIO_CULTURAL")))
                .toList();
        return header + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    private static String row(String dictionary, String code, String kind) {
        var levels = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> "Tingkat %1$d,\"Menunjukkan %1$d\nMenjelaskan %1$d\nMembimbing %1$d\"".formatted(n))
                .collect(Collectors.joining(","));
        return "%s,%s,Kompetensi %s,Competency %s,%s,Kemampuan contoh,,,%s"
                .formatted(dictionary, code, code, code, kind, levels);
    }
}
