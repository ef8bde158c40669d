package bangkom.competency.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import bangkom.competency.Fixture;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
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
        patch(first, 2, "{}").then().statusCode(409);
        var second = complete();
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

    private static String id(Response created) {
        return created.jsonPath().getString("id");
    }

    private static String body(UUID position) {
        return "{\"positionId\": \"%s\", \"jobSummary\": \"Ikhtisar\"}".formatted(position);
    }
}
