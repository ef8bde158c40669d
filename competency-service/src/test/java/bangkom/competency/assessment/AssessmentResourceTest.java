package bangkom.competency.assessment;

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
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AssessmentResourceTest {
    private static final String PATH = "/v1/assessments";

    private Fixture fixture;
    private UUID employee;
    private List<UUID> competencies;

    @BeforeEach
    void anAgencyWithAnEmployee() {
        fixture = new Fixture();
        employee = fixture.employee(fixture.position("PENGAWAS"));
        competencies = fixture.competencies("TECHNICAL", 9);
    }

    @Test
    void whatAPersonSaysOfThemselfIsShownAndNeverSetsTheLevel() {
        var made = self().body(body("SELF", "2026-02-10", 4)).post(PATH);
        made.then().statusCode(201).body("status", is("DRAFT")).body("allowedActions", contains("SUBMISSION"));
        step(self(), made, 0, "submission").then().statusCode(200).body("allowedActions", empty());
        step(fixture.as("ASSESSOR"), made, 1, "validation").then().statusCode(200);
        self().get("/v1/employees/" + employee + "/competency-profile")
                .then()
                .body("levels", hasSize(1))
                .body("levels[0].level", nullValue())
                .body("levels[0].selfLevel", is(4));
        self().body(body("SUPERVISOR", "2026-02-10", 4)).post(PATH).then().statusCode(403);
        fixture.as(fixture.employee(fixture.position("PENGAWAS")), "EMPLOYEE")
                .body(body("SELF", "2026-02-10", 4))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/employeeId"));
    }

    @Test
    void anAssessmentNamesWhoAssessedAndThatPersonDoesNotDecideOnIt() {
        var peer = fixture.employee(fixture.position("PENGAWAS"));
        var body = body("PEER", "2026-02-10", 4);
        fixture.as("HR_ADMIN")
                .body(body.replace("\"kind\"", "\"assessorId\": \"" + UUID.randomUUID() + "\", \"kind\""))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/assessorId"));
        fixture.as("HR_ADMIN")
                .body(body.replace("\"kind\"", "\"assessorId\": \"" + employee + "\", \"kind\""))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.code", contains("ASSESSOR_DOES_NOT_FIT"));
        var made = fixture.as("HR_ADMIN")
                .body(body.replace("\"kind\"", "\"assessorId\": \"" + peer + "\", \"kind\""))
                .post(PATH);
        made.then().statusCode(201).body("assessorId", is(peer.toString()));
        step(fixture.as("HR_ADMIN"), made, 0, "submission").then().statusCode(200);
        step(fixture.as(peer, "ASSESSOR"), made, 1, "validation")
                .then()
                .statusCode(403)
                .body("code", is("SEPARATION_OF_DUTIES"));
        step(fixture.as("ASSESSOR"), made, 1, "validation")
                .then()
                .statusCode(200)
                .body("assessorId", is(peer.toString()));
        var own = self().body(body("SELF", "2026-02-10", 4)).post(PATH);
        own.then().statusCode(201).body("assessorId", is(employee.toString()));
    }

    @Test
    void theLevelIsThatOfTheLatestStrongEvidenceByTheDayItWasObserved() {
        validated(body("TEST", "2026-02-10", 3));
        validated(body("PEER", "2026-01-10", 5));
        assertLevel(3);
        validated(body("ASSESSMENT_CENTRE", "2026-02-20", 3));
        assertLevel(3);
        validated(body("SUPERVISOR", "2026-02-28", 4));
        assertLevel(4);
        explained("").body("level", is(4)).body("evidence.verdict", contains("DECIDES", "OLDER", "OLDER", "OLDER"));
        explained("&asOf=2026-02-15")
                .body("level", is(3))
                .body("evidence.verdict", contains("AFTER_THE_DAY", "AFTER_THE_DAY", "DECIDES", "OLDER"));
        explained("&asOf=2026-01-01").body("level", nullValue());
        self().get("/v1/employees/" + employee + "/competency-profile?asOf=2026-02-09")
                .then()
                .statusCode(200)
                .body("levels.level", contains(5))
                .body("levels.sourceKind", contains("PEER"));
        var profileLevel = Sql.text("select id from profile_level where employee_id = '" + employee + "'");
        var told = Feed.about("profile-level:" + profileLevel);
        assertThat(told).extracting(Feed.Told::sequence).containsExactly(1L, 2L);
        assertThat(told.get(0).data().get("oldLevel").isNull()).isTrue();
        assertThat(told.get(1).data().get("newLevel").asInt()).isEqualTo(4);
        assertThat(Contract.assertAllToldMatch())
                .contains(
                        "bangkom.assessment.validated.v1",
                        "bangkom.evidence.accepted.v1",
                        "bangkom.profile-level.changed.v1");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        fixture.as("ASSESSOR")
                .body("""
                        {"employeeId": "%1$s", "kind": "TEST", "assessedOn": "2026-03-03", "results": [
                            {"competencyId": "%1$s", "level": 1}, {"competencyId": "%1$s", "level": 2}]}""".formatted(UUID.randomUUID()))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", is("ASSESSMENT_INVALID"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/employeeId",
                                "/assessedOn",
                                "/results/0/competencyId",
                                "/results/1/competencyId",
                                "/results/1/competencyId"));
        fixture.as("ASSESSOR")
                .body(body("TEST", "2026-02-10", 6))
                .post(PATH)
                .then()
                .statusCode(400);
        fixture.as("PROVIDER")
                .body(body("TEST", "2026-02-10", 3))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void anAssessmentIsDecidedOnceByAnotherWhoSaysWhyNot() {
        var made = fixture.as("ASSESSOR").body(body("TEST", "2026-02-10", 3)).post(PATH);
        step(fixture.as("ASSESSOR"), made, 0, "submission").then().statusCode(200);
        step(fixture.as("ASSESSOR"), made, 1, "validation")
                .then()
                .statusCode(403)
                .body("code", is("SEPARATION_OF_DUTIES"));
        step(fixture.as("HR_ADMIN"), made, 0, "validation").then().statusCode(412);
        step(fixture.as("HR_ADMIN").body("{\"reason\": \" \"}"), made, 1, "rejection")
                .then()
                .statusCode(400);
        step(fixture.as("HR_ADMIN").body("{\"reason\": \"Tidak lengkap\"}"), made, 1, "rejection")
                .then()
                .statusCode(200)
                .body("status", is("REJECTED"))
                .body("reason", is("Tidak lengkap"));
        step(fixture.as("HR_ADMIN"), made, 2, "validation").then().statusCode(409);
        var id = made.jsonPath().getString("id");
        assertThat(Feed.about("assessment:" + id))
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.assessment.rejected.v1");
        self().get(PATH + "/" + id).then().statusCode(200);
        new Fixture().as("HR_ADMIN").get(PATH + "/" + id).then().statusCode(404);
        fixture.as(fixture.employee(fixture.position("PENGAWAS")), "EMPLOYEE")
                .get(PATH + "/" + id)
                .then()
                .statusCode(404);
        fixture.as("AUDITOR")
                .get(PATH + "?status=REJECTED&employeeId=" + employee)
                .then()
                .body("items.id", contains(id));
    }

    private ValidatableResponse explained(String more) {
        var path = "/v1/employees/" + employee + "/competency-profile/explanation?competencyId=";
        return self().get(path + competencies.get(0) + more).then().statusCode(200);
    }

    private void assertLevel(int level) {
        self().get("/v1/employees/" + employee + "/competency-profile")
                .then()
                .statusCode(200)
                .body("levels.level", contains(level));
    }

    private void validated(String body) {
        var made = fixture.as("ASSESSOR").body(body).post(PATH);
        step(fixture.as("ASSESSOR"), made, 0, "submission").then().statusCode(200);
        step(fixture.as("HR_ADMIN"), made, 1, "validation")
                .then()
                .statusCode(200)
                .body("status", is("VALIDATED"));
    }

    private RequestSpecification self() {
        return fixture.as(employee, "EMPLOYEE");
    }

    private static Response step(RequestSpecification who, Response made, int version, String verb) {
        return who.header("If-Match", "\"" + version + "\"").post(made.header("Location") + "/" + verb);
    }

    private String body(String kind, String day, int level) {
        return """
                {"employeeId": "%s", "kind": "%s", "assessedOn": "%s",
                 "results": [{"competencyId": "%s", "level": %d}]}""".formatted(employee, kind, day, competencies.get(0), level);
    }
}
