package bangkom.competency.evidence;

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
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EvidenceResourceTest {
    private static final String REASON = "{\"reason\": \"Dokumen salah baca\"}";

    private final Fixture fixture = new Fixture();
    private final UUID competency = fixture.competencies("TECHNICAL", 1).get(0);
    private final UUID employee = fixture.employee(fixture.position("PENGAWAS"));

    @Test
    void aLevelFollowsEachTurnOfTheEvidence() {
        var first = recorded("2026-01-10", 4);
        assertLevel(null);
        explained("PENDING");
        judged(first, 3, 0).body("level", is(3)).body("claimedLevel", is(4)).body("status", is("ACCEPTED"));
        assertLevel(3);

        var amendment = amended(first, "2026-02-01", 5, 1);
        assertLevel(3);
        explained("PENDING", "DECIDES");
        take(hr(), first, 2, "amendment", amendment(5, "2026-02-01")).then().statusCode(409);
        take(hr(), amendment, 0, "acceptance", "{\"level\": 5}")
                .then()
                .statusCode(200)
                .body("amends", is(first))
                .body("title", is("Diklat analisis data"))
                .body("allowedActions", contains("AMENDMENT", "REVOCATION"));
        assertLevel(5);
        explained("DECIDES", "AMENDED");

        var second = recorded("2025-06-10", 2);
        judged(second, 2, 0);
        assertLevel(5);
        take(hr(), amendment, 1, "revocation", REASON)
                .then()
                .statusCode(200)
                .body("status", is("REVOKED"))
                .body("reason", is("Dokumen salah baca"))
                .body("allowedActions", empty());
        assertLevel(2);
        take(assessor(), second, 1, "revocation", REASON).then().statusCode(200);
        assertLevel(null);
        explained("REVOKED", "AMENDED", "REVOKED");

        assertTold(first, "recorded", "accepted", "amended");
        assertTold(amendment, "recorded", "accepted", "revoked");
        assertThat(Contract.assertAllToldMatch()).contains("bangkom.evidence.recorded.v1");
        fixture.as("AUDITOR")
                .get("/v1/evidence/" + first + "/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
    }

    @Test
    void aCertificateCountsUntilItEndsAndSaysHowMuch() {
        Sql.execute("update competency_dictionary set level_rule = 'WEIGHTED', validity_months = 24,"
                + " source_weights = '{\"PRIOR_LEARNING\": 3}' where agency_id = '" + fixture.agency + "'");
        var draft = draft(competency, "2026-01-10", 4);
        self("EMPLOYEE")
                .body(draft.replace("\"title\"", "\"documentValidUntil\": \"2026-01-10\", \"title\""))
                .post("/v1/employees/" + employee + "/evidence")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/documentValidUntil"));
        var made = self("EMPLOYEE")
                .body(draft.replace("\"title\"", "\"documentValidUntil\": \"2027-01-10\", \"title\""))
                .post("/v1/employees/" + employee + "/evidence");
        made.then()
                .statusCode(201)
                .body("documentValidUntil", is("2027-01-10"))
                .body("validUntil", is("2027-01-10"))
                .body("weight", is(3));
        var certificate = made.jsonPath().getString("id");
        judged(certificate, 4, 0).body("validUntil", is("2027-01-10"));
        self("EMPLOYEE")
                .get("/v1/employees/" + employee + "/competency-profile")
                .then()
                .body("levels[0].expiresOn", is("2027-01-10"));
        var longer = take(
                hr(),
                certificate,
                1,
                "amendment",
                amendment(4, "2026-01-10").replace("}", ", \"documentValidUntil\": \"2031-01-10\"}"));
        longer.then()
                .statusCode(201)
                .body("documentValidUntil", is("2031-01-10"))
                .body("validUntil", is("2028-01-10"));
        Sql.execute("update competency_dictionary set source_weights = '{\"TEST\": 1}' where agency_id = '"
                + fixture.agency + "'");
        hr().get("/v1/evidence/" + certificate).then().body("weight", nullValue());
    }

    @Test
    void nobodyJudgesTheirOwnEvidenceNorWhatTheyRecorded() {
        var evidence = recorded("2026-01-10", 4);
        self("EMPLOYEE").get("/v1/evidence/" + evidence).then().statusCode(200).body("allowedActions", empty());
        take(self("EMPLOYEE", "HR_ADMIN"), evidence, 0, "acceptance", "{\"level\": 4}")
                .then()
                .statusCode(403)
                .body("code", is("SEPARATION_OF_DUTIES"));
        var byHr = hr().body(draft(competency, "2026-01-10", 4)).post("/v1/employees/" + employee + "/evidence");
        byHr.then().statusCode(201).body("allowedActions", empty());
        take(hr(), byHr.jsonPath().getString("id"), 0, "acceptance", "{\"level\": 4}")
                .then()
                .statusCode(403)
                .body("code", is("SEPARATION_OF_DUTIES"));
        take(self("EMPLOYEE"), evidence, 0, "acceptance", "{\"level\": 4}")
                .then()
                .statusCode(403);
    }

    @Test
    void wrongTurnsAreRefusedAndWhatIsRejectedNeverCounts() {
        var evidence = recorded("2026-01-10", 4);
        take(assessor(), evidence, 0, "revocation", REASON).then().statusCode(409);
        take(assessor(), evidence, 0, "amendment", amendment(3, "2026-01-10"))
                .then()
                .statusCode(409);
        take(assessor(), evidence, 0, "rejection", "{\"reason\": \" \"}").then().statusCode(400);
        take(assessor(), evidence, 7, "rejection", REASON).then().statusCode(412);
        take(assessor(), evidence, 0, "rejection", REASON)
                .then()
                .statusCode(200)
                .body("status", is("REJECTED"));
        take(assessor(), evidence, 1, "acceptance", "{\"level\": 4}").then().statusCode(409);
        explained("REJECTED");
        assertLevel(null);
        assertTold(evidence, "recorded", "rejected");

        var revoked = recorded("2026-01-11", 3);
        judged(revoked, 3, 0);
        var amendment = amended(revoked, "2026-01-12", 2, 1);
        take(assessor(), revoked, 2, "revocation", REASON).then().statusCode(200);
        take(hr(), amendment, 0, "acceptance", "{\"level\": 2}").then().statusCode(409);
        take(hr(), amendment, 0, "rejection", REASON).then().statusCode(200);
    }

    @Test
    void whatAnAssessmentProvedIsRevokedAlike() {
        var id = UUID.randomUUID();
        Sql.execute("""
                insert into evidence (id, agency_id, employee_id, competency_id, level, source_kind, source_id,
                    observed_on, strong, status)
                values ('%1$s', '%2$s', '%3$s', '%4$s', 4, 'TEST', '%1$s', '2026-01-10', true, 'ACCEPTED')""".formatted(id, fixture.agency, employee, competency));
        take(hr(), id.toString(), 0, "revocation", REASON).then().statusCode(200);
        explained("REVOKED");
        hr().get("/v1/evidence?sourceKind=TEST&status=REVOKED&employeeId=" + employee + "&competencyId=" + competency)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
        hr().get("/v1/evidence?sourceKind=PRIOR_LEARNING&limit=1").then().body("items", empty());
    }

    @Test
    void whatIsWrongIsToldAtOnceAndOthersSeeNothing() {
        self("EMPLOYEE")
                .body(draft(UUID.randomUUID(), "2099-01-01", 4))
                .post("/v1/employees/" + employee + "/evidence")
                .then()
                .statusCode(422)
                .body("code", is("EVIDENCE_INVALID"))
                .body("errors.pointer", containsInAnyOrder("/competencyId", "/observedOn"));
        self("EMPLOYEE")
                .body(draft(competency, "2026-01-10", 6))
                .post("/v1/employees/" + employee + "/evidence")
                .then()
                .statusCode(400);
        var evidence = recorded("2026-01-10", 4);
        var subordinate = fixture.employee(UUID.randomUUID(), fixture.unit, fixture.position("PELAKSANA"), employee);
        self("EMPLOYEE", "DIRECT_SUPERVISOR")
                .body(draft(competency, "2026-01-10", 4))
                .post("/v1/employees/" + subordinate + "/evidence")
                .then()
                .statusCode(403);
        fixture.as(subordinate, "EMPLOYEE")
                .get("/v1/evidence/" + evidence)
                .then()
                .statusCode(404);
        fixture.as(subordinate, "EMPLOYEE").get("/v1/evidence").then().body("items", empty());
        var elsewhere = new Fixture().as("HR_ADMIN");
        elsewhere.get("/v1/evidence/" + evidence).then().statusCode(404);
        take(new Fixture().as("HR_ADMIN"), evidence, 0, "acceptance", "{\"level\": 4}")
                .then()
                .statusCode(404);
        new Fixture()
                .as("HR_ADMIN")
                .body(draft(competency, "2026-01-10", 4))
                .post("/v1/employees/" + employee + "/evidence")
                .then()
                .statusCode(404);
    }

    private String recorded(String day, int level) {
        var made = self("EMPLOYEE").body(draft(competency, day, level)).post("/v1/employees/" + employee + "/evidence");
        made.then().statusCode(201).body("status", is("PENDING")).body("sourceKind", is("PRIOR_LEARNING"));
        return made.jsonPath().getString("id");
    }

    private ValidatableResponse judged(String evidence, int level, int version) {
        return take(assessor(), evidence, version, "acceptance", "{\"level\": %d}".formatted(level))
                .then()
                .statusCode(200);
    }

    private String amended(String evidence, String day, int level, int version) {
        var made = take(assessor(), evidence, version, "amendment", amendment(level, day));
        made.then().statusCode(201).body("status", is("PENDING")).body("amends", is(evidence));
        return made.jsonPath().getString("id");
    }

    private static Response take(RequestSpecification who, String evidence, int version, String verb, String body) {
        return who.header("If-Match", "\"" + version + "\"").body(body).post("/v1/evidence/" + evidence + "/" + verb);
    }

    private void assertLevel(Integer level) {
        var levels = self("EMPLOYEE")
                .get("/v1/employees/" + employee + "/competency-profile")
                .jsonPath()
                .getList("levels.level", Integer.class);
        assertThat(levels.stream().filter(Objects::nonNull).toList())
                .isEqualTo(level == null ? List.of() : List.of(level));
    }

    private void explained(String... verdicts) {
        self("EMPLOYEE")
                .get("/v1/employees/" + employee + "/competency-profile/explanation?competencyId=" + competency)
                .then()
                .statusCode(200)
                .body("evidence.verdict", contains(verdicts));
    }

    private static void assertTold(String evidence, String... turns) {
        assertThat(Feed.about("evidence:" + evidence))
                .extracting(told -> told.type().split("\\.")[2])
                .containsExactly(turns);
        assertThat(Feed.about("evidence:" + evidence).get(turns.length - 1).sequence())
                .isEqualTo(turns.length);
    }

    private RequestSpecification self(String... roles) {
        return fixture.as(employee, roles);
    }

    private RequestSpecification hr() {
        return fixture.as("HR_ADMIN");
    }

    private RequestSpecification assessor() {
        return fixture.as("ASSESSOR");
    }

    private static String draft(UUID competency, String day, int level) {
        return """
                {"competencyId": "%s", "claimedLevel": %d, "observedOn": "%s", "title": "Diklat analisis data",
                 "documentKind": "CERTIFICATE", "documentReference": "SERT/2025/00417"}""".formatted(competency, level, day);
    }

    private static String amendment(int level, String day) {
        return """
                {"claimedLevel": %d, "observedOn": "%s", "reason": "Tingkat salah dibaca"}""".formatted(level, day);
    }
}
