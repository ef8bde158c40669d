package bangkom.competency.needs.conversation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import bangkom.competency.needs.SampleAgency;
import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ConversationsTest {
    private final SampleAgency agency = new SampleAgency();

    @Test
    void whatIsFoundInTalkingSupportsTheNeedAndNamesThoseNobodyAssessed() {
        var path = agency.collecting();
        var a = agency.employee(agency.unit);
        var b = agency.employee(agency.unit);
        var c = agency.employee(agency.elsewhere);
        agency.level(a, agency.service, 3);
        var finding = "{\"competencyId\": \"%s\", \"unitId\": \"%s\", \"note\": \"antre\", \"urgency\": 5}"
                .formatted(agency.service, agency.unit);
        var interview = agency.as("UNIT_MANAGER")
                .body(
                        "{\"needsAnalysisId\": \"%s\", \"heldOn\": \"2026-03-05\", \"intervieweeId\": \"%s\", \"findings\": [%s]}"
                                .formatted(SampleAgency.idOf(path), c, finding))
                .post("/v1/interviews");
        interview.then().statusCode(201).body("findings.urgency", contains(5));
        var discussion = agency.as("HR_ADMIN")
                .body("""
                        {"needsAnalysisId": "%s", "heldOn": "2026-03-06", "participantIds": ["%s", "%s", "%s"],
                         "consensusPercent": 80, "findings": [%s]}""".formatted(SampleAgency.idOf(path), a, b, c, finding))
                .post("/v1/group-discussions");
        discussion.then().statusCode(201).body("participantIds", hasSize(3));
        agency.as("AUDITOR")
                .get(interview.header("Location"))
                .then()
                .statusCode(200)
                .body("intervieweeId", is(c.toString()));
        agency.as("AUDITOR")
                .get(discussion.header("Location"))
                .then()
                .statusCode(200)
                .body("consensusPercent", is(80));
        agency.as("HR_ADMIN")
                .get("/v1/interviews?needsAnalysisId=" + SampleAgency.idOf(path))
                .then()
                .body("items", hasSize(1));
        agency.as("HR_ADMIN").get("/v1/group-discussions").then().body("items", hasSize(1));
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .get(interview.header("Location"))
                .then()
                .statusCode(404);
        agency.as("EMPLOYEE").get("/v1/interviews").then().statusCode(403);
        assertNoted(c, "recordInterview", "getInterview", "listInterviews");
        assertNoted(b, "recordGroupDiscussion", "getGroupDiscussion", "listGroupDiscussions");

        agency.take(path, "analysis", "HR_ADMIN");
        agency.take(path, "prioritisation", "HR_ADMIN");
        var items = agency.as("HR_ADMIN").get("/v1/need-items?needsAnalysisId=" + SampleAgency.idOf(path));
        items.then()
                .body("items", hasSize(1))
                .body("items[0].headcount", is(1))
                .body("items[0].sourceCounts.interview", is(1))
                .body("items[0].factors.find { it.name == 'URGENCY' }.value", is(1.0f))
                .body("items[0].factors.find { it.name == 'EVIDENCE' }.value", is(0.4f));
        agency.as("HR_ADMIN")
                .get("/v1/need-items/" + items.jsonPath().getString("items[0].id") + "/participants")
                .then()
                .body("items.employeeId", contains(b.toString()));
        agency.as("HR_ADMIN")
                .body(
                        "{\"needsAnalysisId\": \"%s\", \"heldOn\": \"2026-03-05\", \"intervieweeId\": \"%s\", \"findings\": [%s]}"
                                .formatted(SampleAgency.idOf(path), c, finding))
                .post("/v1/interviews")
                .then()
                .statusCode(409)
                .body("code", is("STATE_CONFLICT"));
    }

    @Test
    void unknownReferencesAreNamedTogether() {
        var path = agency.collecting();
        var nobody = UUID.randomUUID();
        agency.as("HR_ADMIN")
                .body("""
                        {"needsAnalysisId": "%1$s", "heldOn": "2026-03-06", "participantIds": ["%2$s", "%3$s", "%4$s"],
                         "consensusPercent": 80, "findings": [{"competencyId": "%2$s", "unitId": "%2$s", "urgency": 1}]}""".formatted(
                        SampleAgency.idOf(path), nobody, agency.employee(agency.unit), agency.employee(agency.unit)))
                .post("/v1/group-discussions")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/participantIds/0", "/findings/0/competencyId", "/findings/0/unitId"));
        agency.as("HR_ADMIN")
                .body("{\"participantIds\": [\"%s\"], \"consensusPercent\": 101}".formatted(nobody))
                .post("/v1/group-discussions")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/participantIds", "/consensusPercent", "/findings", "/heldOn"));
    }

    @Test
    void whatWasWrittenDownIsCorrectedWithAReasonAndOnceCountedInWordsOnly() {
        var path = agency.collecting();
        var person = agency.employee(agency.unit);
        var interview = agency.as("UNIT_MANAGER")
                .body(
                        "{\"needsAnalysisId\": \"%s\", \"heldOn\": \"2026-03-05\", \"intervieweeId\": \"%s\", \"findings\": [%s]}"
                                .formatted(SampleAgency.idOf(path), person, finding(agency.service, "keliru")))
                .post("/v1/interviews")
                .header("Location");
        correct("HR_ADMIN", interview, "\"9\"", finding(agency.integrity, "x"))
                .then()
                .statusCode(412);
        correct("HR_ADMIN", interview, "\"0\"", finding(agency.integrity, "benar"))
                .then()
                .statusCode(200)
                .body("findings.competencyId", contains(agency.integrity.toString()))
                .body("correctionReason", is("Salah tulis"))
                .body("version", is(1));
        correct("UNIT_MANAGER", interview, "\"1\"", finding(agency.integrity, "tepat"))
                .then()
                .statusCode(200)
                .body("findings.note", contains("tepat"));
        agency.as("AUDITOR")
                .get(interview + "/history")
                .then()
                .body("items.reason", contains(null, "Salah tulis", "Salah tulis"));
        agency.take(path, "analysis", "HR_ADMIN");
        correct("HR_ADMIN", interview, "\"2\"", finding(agency.service, "tepat"))
                .then()
                .statusCode(409)
                .body("code", is("STATE_CONFLICT"));
        correct("HR_ADMIN", interview, "\"2\"", finding(agency.integrity, "kata lain"))
                .then()
                .statusCode(200)
                .body("findings.note", contains("kata lain"));
        agency.as("HR_ADMIN")
                .get("/v1/need-items?sourceId=" + SampleAgency.idOf(interview))
                .then()
                .body("items.competencyId", contains(agency.integrity.toString()));
        agency.asPerson(person, "UNIT_MANAGER")
                .header("If-Match", "\"3\"")
                .body(correction(finding(agency.integrity, "x")))
                .put(interview)
                .then()
                .statusCode(403)
                .body("code", is("FORBIDDEN"));
    }

    @Test
    void anAnalysisOfOneUnitHearsOfThatUnitAndThoseBelowAlone() {
        var path = agency.begun(", \"scopeUnitId\": \"%s\"".formatted(agency.unit));
        agency.take(path, "opening", "HR_ADMIN");
        var inside = agency.employee(agency.below);
        var outside = agency.employee(agency.elsewhere);
        var analysis = SampleAgency.idOf(path);
        var interview =
                "{\"needsAnalysisId\": \"%s\", \"heldOn\": \"2026-03-05\", \"intervieweeId\": \"%s\", \"findings\": [{\"competencyId\": \"%s\", \"unitId\": \"%s\", \"urgency\": 5}]}";
        outside(
                agency.as("HR_ADMIN")
                        .body(interview.formatted(analysis, outside, agency.service, agency.elsewhere))
                        .post("/v1/interviews"),
                "/findings/0/unitId");
        agency.as("HR_ADMIN")
                .body(interview.formatted(analysis, outside, agency.service, agency.below))
                .post("/v1/interviews")
                .then()
                .statusCode(201);
        var proposal =
                "{\"needsAnalysisId\": \"%s\", \"competencyId\": \"%s\", \"targetLevel\": 3, \"motivation\": \"x\"}"
                        .formatted(analysis, agency.service);
        outside(agency.asPerson(outside, "EMPLOYEE").body(proposal).post("/v1/employee-proposals"), "/needsAnalysisId");
        agency.asPerson(inside, "EMPLOYEE")
                .body(proposal)
                .post("/v1/employee-proposals")
                .then()
                .statusCode(201);
        var survey =
                "{\"needsAnalysisId\": \"%s\", \"title\": \"S\", \"unitIds\": [%s], \"questions\": [{\"code\": \"P1\", \"text\": \"Perlu?\", \"competencyId\": \"%s\", \"type\": \"SCALE_1_5\"}]}";
        outside(
                agency.as("HR_ADMIN")
                        .body(survey.formatted(analysis, "\"" + agency.elsewhere + "\"", agency.service))
                        .post("/v1/survey-instruments"),
                "/unitIds/0");
        agency.as("HR_ADMIN")
                .body(survey.formatted(analysis, "", agency.service))
                .post("/v1/survey-instruments")
                .then()
                .statusCode(201)
                .body("unitIds", contains(agency.unit.toString()));
    }

    private static void outside(Response answer, String pointer) {
        answer.then()
                .statusCode(422)
                .body("code", is("UNIT_OUTSIDE_THE_ANALYSIS"))
                .body("errors.pointer", contains(pointer));
    }

    private String finding(UUID competency, String note) {
        return "{\"competencyId\": \"%s\", \"unitId\": \"%s\", \"note\": \"%s\", \"urgency\": 5}"
                .formatted(competency, agency.unit, note);
    }

    private static String correction(String finding) {
        return "{\"heldOn\": \"2026-03-05\", \"findings\": [%s], \"reason\": \"Salah tulis\"}".formatted(finding);
    }

    private Response correct(String role, String location, String ifMatch, String finding) {
        return agency.as(role)
                .header("If-Match", ifMatch)
                .body(correction(finding))
                .put(location);
    }

    @Test
    void aDialogueCountsOnceTheEmployeeConfirmedIt() {
        var path = agency.collecting();
        var superior = agency.employee(agency.unit);
        var me = agency.employee(agency.below, superior);
        var other = agency.employee(agency.below);
        var body = """
                {"needsAnalysisId": "%s", "employeeId": "%s", "heldOn": "2026-03-07",
                 "needs": [{"competencyId": "%s", "targetLevel": 4, "note": "promosi"}]}""";
        var mine = body.formatted(SampleAgency.idOf(path), me, agency.service);
        agency.asPerson(superior, "DIRECT_SUPERVISOR")
                .body(body.formatted(SampleAgency.idOf(path), other, agency.service))
                .post("/v1/supervisor-dialogues")
                .then()
                .statusCode(403)
                .body("code", is("NOT_THE_SUPERVISOR"));
        var dialogue = agency.asPerson(superior, "DIRECT_SUPERVISOR").body(mine).post("/v1/supervisor-dialogues");
        dialogue.then().statusCode(201).body("status", is("PROPOSED")).body("allowedActions", empty());
        var unconfirmed =
                agency.asPerson(superior, "DIRECT_SUPERVISOR").body(mine).post("/v1/supervisor-dialogues");
        unconfirmed.then().statusCode(201);
        var location = dialogue.header("Location");
        agency.asPerson(me, "EMPLOYEE").get(location).then().body("allowedActions", contains("CONFIRMATION"));
        agency.asPerson(other, "EMPLOYEE").get(location).then().statusCode(404);
        confirm(superior, "DIRECT_SUPERVISOR", location, "\"0\"", 403);
        confirm(other, "EMPLOYEE", location, "\"0\"", 404);
        confirm(me, "EMPLOYEE", location, "\"9\"", 412);
        confirm(me, "EMPLOYEE", location, "\"0\"", 200);
        confirm(me, "EMPLOYEE", location, "\"1\"", 409);
        agency.asPerson(me, "EMPLOYEE")
                .get("/v1/supervisor-dialogues?needsAnalysisId=" + SampleAgency.idOf(path))
                .then()
                .body("items.status", contains("CONFIRMED", "PROPOSED"));
        agency.asPerson(other, "EMPLOYEE")
                .get("/v1/supervisor-dialogues")
                .then()
                .body("items", empty());

        var correction =
                "{\"heldOn\": \"2026-03-07\", \"needs\": [{\"competencyId\": \"%s\", \"targetLevel\": %d, \"note\": \"%s\"}], \"reason\": \"Salah\"}";
        agency.asPerson(me, "DIRECT_SUPERVISOR")
                .header("If-Match", "\"1\"")
                .body(correction.formatted(agency.service, 4, "x"))
                .put(location)
                .then()
                .statusCode(403);
        agency.asPerson(superior, "DIRECT_SUPERVISOR")
                .header("If-Match", "\"1\"")
                .body(correction.formatted(agency.service, 4, "mutasi"))
                .put(location)
                .then()
                .statusCode(200)
                .body("status", is("CONFIRMED"))
                .body("needs.note", contains("mutasi"));
        agency.asPerson(superior, "DIRECT_SUPERVISOR")
                .header("If-Match", "\"2\"")
                .body(correction.formatted(agency.service, 5, "mutasi"))
                .put(location)
                .then()
                .body("status", is("PROPOSED"));
        agency.asPerson(superior, "DIRECT_SUPERVISOR")
                .header("If-Match", "\"3\"")
                .body(correction.formatted(agency.service, 4, "mutasi"))
                .put(location)
                .then()
                .body("status", is("PROPOSED"));
        confirm(me, "EMPLOYEE", location, "\"4\"", 200);

        agency.take(path, "analysis", "HR_ADMIN");
        var items = agency.as("HR_ADMIN").get("/v1/need-items?needsAnalysisId=" + SampleAgency.idOf(path));
        items.then()
                .body("items", hasSize(1))
                .body("items[0].unitId", is(agency.below.toString()))
                .body("items[0].targetLevel", is(4))
                .body("items[0].sources.kind", contains("supervisor-dialogue"));
    }

    private void confirm(UUID person, String role, String location, String ifMatch, int status) {
        agency.asPerson(person, role)
                .header("If-Match", ifMatch)
                .post(location + "/confirmation")
                .then()
                .statusCode(status);
    }

    private void assertNoted(UUID person, String... operations) {
        var log = "/v1/competency/access-entries?limit=200&employeeId=" + person;
        await().until(
                        () -> agency.as("AUDITOR").get(log).jsonPath().getList("items.operation", String.class),
                        hasItems(operations));
    }
}
