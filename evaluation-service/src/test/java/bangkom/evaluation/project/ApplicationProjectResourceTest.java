package bangkom.evaluation.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import bangkom.commons.identity.Role;
import bangkom.evaluation.HeardAgency;
import bangkom.evaluation.HeardAgency.Person;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ApplicationProjectResourceTest {
    private static final String FIGURES = """
            {"actuals": [{"name": "Waktu", "actual": 13}], "narrative": "Dikelola mingguan."}""";

    private final HeardAgency agency = new HeardAgency();
    private final Person mentor = agency.employee(null);
    private final Person author = agency.employee(mentor);

    @Test
    void whatWasLearntIsAppliedMeasuredAndJudged() {
        var made = propose(agency.completedSession(1), mentor.id());
        made.then().statusCode(201).body("status", is("PROPOSED")).body("metrics[0].actual", nullValue());
        var path = made.header("Location");

        HeardAgency.act(this::author, path, "start", "{}")
                .then()
                .statusCode(409)
                .body("code", is("STATE_CONFLICT"));
        agency.as(author, Role.EMPLOYEE, Role.DIRECT_SUPERVISOR)
                .header("If-Match", "\"0\"")
                .post(path + "/approval")
                .then()
                .statusCode(403);
        mentor().header("If-Match", "\"7\"").post(path + "/approval").then().statusCode(412);
        HeardAgency.act(this::mentor, path, "approval", "{}")
                .then()
                .statusCode(200)
                .body("allowedActions", contains("ABANDONMENT"));
        HeardAgency.act(this::author, path, "start", "{}")
                .then()
                .statusCode(200)
                .body("status", is("IN_PROGRESS"));
        HeardAgency.act(this::author, path, "submission", """
                        {"actuals": [{"name": "Mutu", "actual": 1}], "narrative": "Selesai."}""")
                .then()
                .statusCode(422)
                .body("code", is("PROJECT_INVALID"))
                .body("errors.code", containsInAnyOrder("METRIC_UNKNOWN", "ACTUAL_MISSING"));
        HeardAgency.act(this::author, path, "submission", FIGURES.replace("13", "15"))
                .then()
                .statusCode(200);
        HeardAgency.act(this::mentor, path, "return", "{\"reason\": \"Hitung ulang\"}")
                .then()
                .statusCode(200)
                .body("status", is("RETURNED"));
        HeardAgency.act(this::author, path, "submission", FIGURES)
                .then()
                .statusCode(200)
                .body("metrics[0].achievementPercent", is(87.50f))
                .body("metrics[0].improvementPercent", is(35.00f));
        HeardAgency.act(this::mentor, path, "assessment", "{\"score\": 6}")
                .then()
                .statusCode(400);
        HeardAgency.act(this::mentor, path, "assessment", "{\"score\": 4, \"note\": \"Baik\"}")
                .then()
                .statusCode(200);
        HeardAgency.act(agency::hr, path, "closure", "{}")
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("score", is(4))
                .body("allowedActions", empty());

        var told = Feed.about("application-project:" + path.substring(path.lastIndexOf('/') + 1));
        assertThat(told)
                .extracting(event -> event.type().split("\\.")[2])
                .containsExactly(
                        "proposed", "approved", "started", "submitted", "returned", "submitted", "assessed", "closed");
        told.forEach(event -> Contract.assertMatches(event.type(), event.data().toString()));
    }

    @Test
    void everythingWrongWithAProposalIsToldAtOnce() {
        author().body("""
                        {"sessionId": "%s", "title": "Proyek", "competencyIds": ["%s"], "mentorId": "%s",
                         "metrics": [{"name": "Waktu", "unit": "hari", "direction": "DOWN", "baseline": 12, "target": 20},
                                     {"name": "Waktu", "unit": "hari", "direction": "DOWN", "baseline": 20, "target": 12}]}""".formatted(UUID.randomUUID(), UUID.randomUUID(), author.id()))
                .post("/v1/application-projects")
                .then()
                .statusCode(422)
                .body("code", is("REFERENCE_UNKNOWN"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/sessionId", "/mentorId", "/metrics/0/target", "/metrics/1/name"));
        agency.hr().body("{}").post("/v1/application-projects").then().statusCode(403);
    }

    @Test
    void othersDoNotSeeItAndItMayBeGivenUp() {
        var session = agency.completedSession(1);
        var path = propose(session, mentor.id()).header("Location");
        var other = agency.employee(mentor);
        agency.as(other, Role.EMPLOYEE).get(path).then().statusCode(404);
        Api.as(UUID.randomUUID(), Role.HR_ADMIN).get(path).then().statusCode(404);
        agency.as(other, Role.EMPLOYEE).get("/v1/application-projects").then().body("items", empty());
        mentor().get("/v1/application-projects?sessionId=" + session).then().body("items", hasSize(1));
        HeardAgency.act(this::author, path, "abandonment", "{\"reason\": \"Pindah tugas\"}")
                .then()
                .statusCode(200)
                .body("status", is("ABANDONED"))
                .body("reason", is("Pindah tugas"));
    }

    private Response propose(UUID session, UUID mentorId) {
        return author().body("""
                        {"sessionId": "%s", "title": "Rencana kerja dengan manajemen proyek", "competencyIds": ["%s"],
                         "mentorId": "%s", "metrics": [
                           {"name": "Waktu", "unit": "hari kerja", "direction": "DOWN", "baseline": 20, "target": 12}]}""".formatted(session, UUID.randomUUID(), mentorId))
                .post("/v1/application-projects");
    }

    private RequestSpecification author() {
        return agency.as(author, Role.EMPLOYEE);
    }

    private RequestSpecification mentor() {
        return agency.as(mentor, Role.DIRECT_SUPERVISOR);
    }
}
