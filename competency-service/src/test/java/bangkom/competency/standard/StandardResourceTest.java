package bangkom.competency.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import bangkom.competency.Fixture;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StandardResourceTest {
    private static final String PATH = "/v1/job-competency-standards";

    private Fixture fixture;
    private UUID position;

    @BeforeEach
    void anAgencyWithAPosition() {
        fixture = new Fixture();
        position = fixture.position("JF_AHLI_UTAMA");
        Fixture.nationalDictionary();
    }

    @Test
    void aStandardIsPrefilledByTheJobTier() {
        var draft = draft();
        draft.then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("status", is("DRAFT"))
                .body("allowedActions", contains("ACTIVATION"))
                .body("competencies", hasSize(9))
                .body("competencies.find { it.code == 'M.1' }.requiredLevel", is(5))
                .body("competencies.find { it.code == 'M.2' }.requiredLevel", is(4))
                .body("competencies.find { it.code == 'SK.1' }.prefilled", is(true));
        fixture.as("AUDITOR").get(PATH + "?positionId=" + position).then().body("items.id", contains(id(draft)));
        fixture.as("AUDITOR").get(PATH + "?status=ACTIVE").then().body("items", empty());
    }

    @Test
    void everythingMissingIsToldAtOnce() {
        var empty = fixture.as("HR_ADMIN")
                .body("{\"positionId\": \"" + position + "\"}")
                .post(PATH);
        empty.then()
                .body(
                        "missing",
                        containsInAnyOrder(
                                "JOB_SUMMARY_MISSING",
                                "RANK_MISSING",
                                "TECHNICAL_COMPETENCIES_MISSING",
                                "PERFORMANCE_INDICATORS_MISSING"));
        activate(id(empty), 0)
                .then()
                .statusCode(422)
                .body("code", is("STANDARD_INCOMPLETE"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "JOB_SUMMARY_MISSING",
                                "RANK_MISSING",
                                "TECHNICAL_COMPETENCIES_MISSING",
                                "PERFORMANCE_INDICATORS_MISSING"));
    }

    @Test
    void aPatchChangesWhatItNamesAndKeepsThePrefilled() {
        var draft = draft();
        var general = draft.jsonPath().getString("competencies.find { it.code == 'M.3' }.competencyId");
        var technical = fixture.competencies("TECHNICAL", 2);
        patch(id(draft), 0, """
                {"rank": "IV/b", "competencies": [{"competencyId": "%s", "requiredLevel": 5},
                    {"competencyId": "%s", "requiredLevel": 3}, {"competencyId": "%s", "requiredLevel": 2}]}""".formatted(general, technical.get(0), technical.get(1)))
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("jobSummary", is("Ikhtisar"))
                .body("competencies", hasSize(11))
                .body("competencies.find { it.code == 'M.3' }.requiredLevel", is(5))
                .body("competencies.find { it.code == 'M.3' }.prefilled", is(true));
        patch(id(draft), 1, """
                {"rank": null, "competencies": [{"competencyId": "%s", "requiredLevel": 4}],
                 "trainings": [{"kind": "TECHNICAL", "name": "Pelatihan", "importance": "MANDATORY"}]}""".formatted(technical.get(0)))
                .then()
                .body("rank", nullValue())
                .body("trainings.importance", contains("MANDATORY"))
                .body("competencies", hasSize(10))
                .body("competencies.find { it.code == 'M.3' }.requiredLevel", is(5))
                .body("competencies.find { it.kind == 'TECHNICAL' }.requiredLevel", is(4));
    }

    @Test
    void whatIsWrongInAPatchIsTold() {
        var id = id(draft());
        patch(id, 0, "{\"competencies\": [{\"competencyId\": \"%s\", \"requiredLevel\": 6}]}".formatted(position))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/competencies/0/requiredLevel"));
        patch(id, 0, "{\"unknown\": 1}").then().statusCode(400);
        patch(id, 0, "[]").then().statusCode(400);
        patch(id, 0, "{\"competencies\": [{\"competencyId\": \"%s\", \"requiredLevel\": 5}]}".formatted(position))
                .then()
                .statusCode(422)
                .body("code", is("REFERENCE_UNKNOWN"))
                .body("errors.pointer", contains("/competencies/0/competencyId"));
        var technical = fixture.competencies("TECHNICAL", 1).get(0);
        patch(id, 0, """
                {"competencies": [{"competencyId": "%1$s", "requiredLevel": 3},
                    {"competencyId": "%1$s", "requiredLevel": 4}]}""".formatted(technical))
                .then()
                .statusCode(422)
                .body("code", is("STANDARD_INVALID"))
                .body("errors.code", contains("DUPLICATE"));
        patch(id, 7, "{}").then().statusCode(412);
        fixture.as("HR_ADMIN").body("{}").patch(PATH + "/" + id).then().statusCode(428);
    }

    @Test
    void theNextStandardOfAPositionClosesTheOneInForce() {
        var first = complete();
        activate(first, 1)
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"))
                .body("validFrom", is("2026-03-02"))
                .body("allowedActions", empty());
        activate(first, 2).then().statusCode(409).body("code", is("STATE_CONFLICT"));
        discard(first, 2).then().statusCode(409);
        patch(first, 2, "{}").then().statusCode(409);
        var second = complete();
        fixture.as("AUDITOR").get(PATH + "/" + second).then().body("missing", empty());
        var third = id(draft());
        discard(third, 1).then().statusCode(412);
        discard(third, 0).then().statusCode(204);
        fixture.as("HR_ADMIN").get(PATH + "/" + third).then().statusCode(404);
        fixture.as("AUDITOR")
                .get("/v1/competency/audit-entries?subject=job-standard:" + third)
                .then()
                .body("items.action", hasItem("REMOVED"));
        activate(second, 1).then().statusCode(200);
        fixture.as("EMPLOYEE").get(PATH + "/" + first).then().body("status", is("SUPERSEDED"));
        fixture.as("EMPLOYEE")
                .get(PATH + "?status=ACTIVE&positionId=" + position)
                .then()
                .body("items.id", contains(second));
        assertThat(Feed.about("job-standard:" + first))
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.job-standard.activated.v1", "bangkom.job-standard.superseded.v1");
        assertThat(Feed.about("job-standard:" + first))
                .extracting(Feed.Told::sequence)
                .containsExactly(1L, 2L);
        assertThat(Contract.assertAllToldMatch()).contains("bangkom.job-standard.activated.v1");
    }

    @Test
    void theStandardsOfATierAreRevisedTogether() {
        var first = complete();
        activate(first, 1).then().statusCode(200);
        var untouched = fixture.position("PENGAWAS");
        fixture.standard(untouched, fixture.competencies("TECHNICAL", 1), 2);
        var revised = fixture.as("HR_ADMIN")
                .body("{\"jobTier\": \"JF_AHLI_UTAMA\", \"resetLevels\": false}")
                .post(PATH + "/revision");
        revised.then().statusCode(200).body("draftIds", hasSize(1)).body("skipped", is(0));
        fixture.as("AUDITOR")
                .get(PATH + "/" + revised.jsonPath().getString("draftIds[0]"))
                .then()
                .body("status", is("DRAFT"))
                .body("positionId", is(position.toString()))
                .body("rank", is("IV/b"))
                .body("performanceIndicators", contains("Layanan tepat waktu"))
                .body("competencies", hasSize(10))
                .body("competencies.find { it.kind == 'TECHNICAL' }.requiredLevel", is(3))
                .body("competencies.find { it.code == 'M.1' }.prefilled", is(true));
        fixture.as("HR_ADMIN")
                .body("{\"jobTier\": \"JF_AHLI_UTAMA\"}")
                .post(PATH + "/revision")
                .then()
                .body("draftIds", empty())
                .body("skipped", is(1));
        fixture.as("EMPLOYEE")
                .body("{\"jobTier\": \"JF_AHLI_UTAMA\"}")
                .post(PATH + "/revision")
                .then()
                .statusCode(403);
    }

    @Test
    void aRevisionKeepsTheLevelsAStandardSetForItselfUnlessTheyAreReset() {
        var first = id(draft());
        var general = fixture.as("AUDITOR")
                .get(PATH + "/" + first)
                .jsonPath()
                .getString("competencies.find { it.code == 'M.3' }.competencyId");
        patch(first, 0, complete("""
                {"competencyId": "%s", "requiredLevel": 5}, {"competencyId": "%s", "requiredLevel": 3}""".formatted(
                        general, fixture.competencies("TECHNICAL", 1).get(0))));
        activate(first, 1).then().statusCode(200);
        var kept = revised(false);
        assertThat(levelOf(kept, "M.3")).isEqualTo(5);
        activate(kept, 0).then().statusCode(200);
        var reset = revised(true);
        assertThat(levelOf(reset, "M.3")).isEqualTo(4);
        assertThat(levelOf(reset, "M.1")).isEqualTo(5);
        assertThat(levelOf(reset, "K.1")).isEqualTo(3);
    }

    @Test
    void aRevisionTakesWhatTheNextVersionsOfDictionariesMadeOfACompetency() {
        var old = fixture.competencies("TECHNICAL", 4);
        var named = IntStream.range(0, 4)
                .mapToObj(i -> "{\"competencyId\": \"%s\", \"requiredLevel\": %d}".formatted(old.get(i), i + 1))
                .collect(Collectors.joining(","));
        var first = id(draft());
        patch(first, 0, complete(named)).then().statusCode(200);
        activate(first, 1).then().statusCode(200);
        var next = fixture.competencies("TECHNICAL", 3);
        supersede(old.get(0), next.get(0));
        var newest = fixture.competencies("TECHNICAL", 1);
        supersede(next.get(0), newest.get(0));
        relate(newest.get(0), "SAME_AS", next.get(0));
        relate(next.get(0), "SAME_AS", old.get(0));
        relate(next.get(1), "REPLACES", old.get(1), old.get(2));
        relate(next.get(2), "NARROWER_THAN", old.get(3));
        var draft = fixture.as("AUDITOR").get(PATH + "/" + revised(false)).jsonPath();
        var technical = draft.<Map<String, Object>>getList("competencies.findAll { it.kind == 'TECHNICAL' }").stream()
                .collect(Collectors.toMap(one -> one.get("competencyId"), one -> one.get("requiredLevel")));
        assertThat(technical)
                .as("the same; two in one at the higher level; one that nothing continues")
                .isEqualTo(Map.of(
                        newest.get(0).toString(),
                        1,
                        next.get(1).toString(),
                        3,
                        old.get(3).toString(),
                        4));
    }

    /** The dictionary of the one by that of the other. */
    private static void supersede(UUID one, UUID other) {
        Sql.execute("update competency_dictionary n set supersedes_id = o.dictionary_id from competency o, competency c"
                + " where o.id = '%s' and c.id = '%s' and n.id = c.dictionary_id".formatted(one, other));
        Sql.execute("update competency_dictionary d set status = 'SUPERSEDED' from competency o"
                + " where d.id = o.dictionary_id and o.id = '" + one + "'");
    }

    private static void relate(UUID competency, String type, UUID... others) {
        var associations = Stream.of(others)
                .map(other -> "{\"type\": \"%s\", \"competencyId\": \"%s\"}".formatted(type, other))
                .collect(Collectors.joining(",", "[", "]"));
        Sql.execute("update competency set associations = '%s' where id = '%s'".formatted(associations, competency));
    }

    private String revised(boolean reset) {
        return fixture.as("HR_ADMIN")
                .body("{\"jobTier\": \"JF_AHLI_UTAMA\", \"resetLevels\": " + reset + "}")
                .post(PATH + "/revision")
                .then()
                .statusCode(200)
                .body("draftIds", hasSize(1))
                .body("remaining", is(0))
                .extract()
                .path("draftIds[0]");
    }

    private int levelOf(String standard, String code) {
        return fixture.as("AUDITOR")
                .get(PATH + "/" + standard)
                .jsonPath()
                .getInt("competencies.find { it.code == '" + code + "' }.requiredLevel");
    }

    private static String complete(String competencies) {
        return "{\"rank\": \"IV/b\", \"performanceIndicators\": [\"Layanan tepat waktu\"], \"competencies\": ["
                + competencies + "]}";
    }

    @Test
    void theDraftsOfARevisionArePutInForceTogether() {
        var first = complete();
        activate(first, 1).then().statusCode(200);
        var draft = revised(false);
        var another = id(draft());
        var untouched = fixture.position("PENGAWAS");
        var incomplete = id(fixture.as("HR_ADMIN").body(body(untouched)).post(PATH));
        var items = Stream.of(draft, another, incomplete, first, position.toString(), draft)
                .map(id -> "{\"standardId\": \"" + id + "\"}")
                .collect(Collectors.joining(",", "{\"items\": [", "]}"));
        fixture.as("HR_ADMIN")
                .body(items)
                .post(PATH + "/activation/batch")
                .then()
                .statusCode(207)
                .body("accepted", is(1))
                .body("items[0].outcome", is("UPDATED"))
                .body("items[1].code", is("STANDARD_INCOMPLETE"))
                .body("items[2].code", is("STANDARD_INCOMPLETE"))
                .body("items[3].code", is("STATE_CONFLICT"))
                .body("items[4].code", is("NOT_FOUND"))
                .body("items[5].code", is("STATE_CONFLICT"));
        fixture.as("AUDITOR")
                .get(PATH + "/" + draft)
                .then()
                .header("ETag", is("\"1\""))
                .body("status", is("ACTIVE"))
                .body("validFrom", is("2026-03-02"));
        fixture.as("AUDITOR").get(PATH + "/" + first).then().body("status", is("SUPERSEDED"));
        fixture.as("AUDITOR").get(PATH + "?asOf=2026-03-02").then().body("items.id", contains(draft));
        assertThat(Feed.about("job-standard:" + draft))
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.job-standard.activated.v1");
        assertThat(Feed.about("job-standard:" + first))
                .extracting(Feed.Told::sequence)
                .containsExactly(1L, 2L);
        fixture.as("AUDITOR")
                .get(PATH + "/" + draft + "/history")
                .then()
                .body("items.operation", contains("reviseJobStandardsOfTier", "activateJobStandards"));
        Contract.assertAllToldMatch();
    }

    @Test
    void noDayHasTwoStandardsOfAPosition() {
        var first = complete();
        activate(first, 1).then().statusCode(200);
        var past =
                "insert into job_competency_standard (id, agency_id, version, event_sequence, position_id, status, details,"
                        + " valid_from, valid_to, created_at) values ('%s', '%s', 0, 1, '%s', 'SUPERSEDED', '{}', '%s', '%s', '2025-01-01Z')";
        Sql.execute(past.formatted(UUID.randomUUID(), fixture.agency, position, "2025-01-01", "2026-03-02"));
        assertThatThrownBy(() -> Sql.execute(
                        past.formatted(UUID.randomUUID(), fixture.agency, position, "2026-03-01", "2026-03-03")))
                .hasStackTraceContaining("one_standard_a_position_and_day");
    }

    @Test
    void anArchivedCompetencyIsRequiredNoMore() {
        var technical = fixture.competencies("TECHNICAL", 1).get(0);
        Sql.execute("update competency_dictionary d set status = 'ARCHIVED' from competency c"
                + " where c.dictionary_id = d.id and c.id = '" + technical + "'");
        patch(
                        id(draft()),
                        0,
                        "{\"competencies\": [{\"competencyId\": \"%s\", \"requiredLevel\": 3}]}".formatted(technical))
                .then()
                .statusCode(422)
                .body("code", is("REFERENCE_UNKNOWN"));
    }

    @Test
    void everyLineOfTheOfficialFormIsPrinted() {
        var technical = fixture.competencies("TECHNICAL", 1).get(0);
        Sql.execute("""
                update competency set levels = '[{"level": 3, "description": "Mampu menyusun", "indicators":
                ["Menyusun rencana", "Menilai rencana"]}]' where id = '%s'""".formatted(technical));
        var id = id(draft());
        patch(id, 0, """
                {"rank": "IV/b", "governmentAffair": "Kesehatan", "performanceIndicators": ["Layanan tepat waktu"],
                 "competencies": [{"competencyId": "%s", "requiredLevel": 3}],
                 "education": {"level": "S1", "fields": ["Kesehatan masyarakat"]},
                 "trainings": [{"kind": "MANAGERIAL", "name": "Pelatihan Kepemimpinan", "importance": "IMPORTANT"}],
                 "experiences": [{"description": "Pernah menduduki jabatan pengawas", "importance": "MANDATORY"}]}""".formatted(technical)).then().statusCode(200);
        var code = Sql.text("select code from position where id = '" + position + "'");
        fixture.as("EMPLOYEE")
                .get(PATH + "/" + id + "/form")
                .then()
                .body("positionName", is("Jabatan"))
                .body("positionCode", is(code))
                .body("jobFamily", is("FUNCTIONAL"))
                .body("jobGrade", is(9))
                .body("governmentAffair", is("Kesehatan"))
                .body("jobSummary", is("Ikhtisar"))
                .body("competencies[9].name", is("Kompetensi"))
                .body("competencies[9].level", is(3))
                .body("competencies[9].description", is("Mampu menyusun"))
                .body("competencies[9].indicators", contains("Menyusun rencana", "Menilai rencana"))
                .body("education.level", is("S1"))
                .body("education.fields", contains("Kesehatan masyarakat"))
                .body("trainings.kind", contains("MANAGERIAL"))
                .body("trainings.importance", contains("IMPORTANT"))
                .body("jobFamilyLabel.id", is("Jabatan fungsional"))
                .body("jobTierLabel.en", notNullValue())
                .body("competencies.groupLabel.id", hasItem("Kompetensi teknis"))
                .body("trainings.kindLabel.id", contains("Manajerial"))
                .body("trainings.importanceLabel.id", contains("Penting"))
                .body("experiences.importanceLabel.id", contains("Mutlak"))
                .body("rankLabel.id", notNullValue())
                .body("experiences.description", contains("Pernah menduduki jabatan pengawas"))
                .body("experiences.importance", contains("MANDATORY"))
                .body("rank", is("IV/b"))
                .body("performanceIndicators", contains("Layanan tepat waktu"));
    }

    @Test
    void aStandardIsReadAsOfADayAndAsTheFormHoldsIt() {
        var first = complete();
        activate(first, 1).then().statusCode(200);
        fixture.as("AUDITOR").get(PATH + "?asOf=2026-03-02").then().body("items.id", contains(first));
        fixture.as("AUDITOR").get(PATH + "?asOf=2026-03-01").then().body("items", empty());
        fixture.as("EMPLOYEE")
                .get(PATH + "/" + first + "/form")
                .then()
                .statusCode(200)
                .body("positionName", is("Jabatan"))
                .body("jobTier", is("JF_AHLI_UTAMA"))
                .body("rank", is("IV/b"))
                .body("jobSummary", is("Ikhtisar"))
                .body("competencies.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("competencies.group", contains("A", "A", "A", "A", "A", "A", "A", "A", "B", "C"))
                .body("performanceIndicators", contains("Layanan tepat waktu"));
        new Fixture().as("EMPLOYEE").get(PATH + "/" + first + "/form").then().statusCode(404);
    }

    @Test
    void othersNeitherSeeNorWriteAStandard() {
        var id = id(draft());
        new Fixture().as("HR_ADMIN").get(PATH + "/" + id).then().statusCode(404);
        new Fixture().as("HR_ADMIN").body(body(position)).post(PATH).then().statusCode(422);
        fixture.as("EMPLOYEE").body(body(position)).post(PATH).then().statusCode(403);
    }

    private String complete() {
        var id = id(draft());
        patch(id, 0, """
                {"rank": "IV/b", "performanceIndicators": ["Layanan tepat waktu"],
                 "competencies": [{"competencyId": "%s", "requiredLevel": 3}]}""".formatted(fixture.competencies("TECHNICAL", 1).get(0)))
                .then()
                .statusCode(200);
        return id;
    }

    private Response draft() {
        return fixture.as("HR_ADMIN").body(body(position)).post(PATH);
    }

    private Response patch(String id, int version, String body) {
        return fixture.as("HR_ADMIN")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(PATH + "/" + id);
    }

    private Response activate(String id, int version) {
        return fixture.as("HR_ADMIN").header("If-Match", "\"" + version + "\"").post(PATH + "/" + id + "/activation");
    }

    private Response discard(String id, int version) {
        return fixture.as("HR_ADMIN").header("If-Match", "\"" + version + "\"").delete(PATH + "/" + id);
    }

    private static String id(Response created) {
        return created.jsonPath().getString("id");
    }

    private static String body(UUID position) {
        return "{\"positionId\": \"%s\", \"jobSummary\": \"Ikhtisar\"}".formatted(position);
    }
}
