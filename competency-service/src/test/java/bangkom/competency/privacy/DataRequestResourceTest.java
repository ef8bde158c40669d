package bangkom.competency.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import bangkom.competency.needs.SampleAgency;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DataRequestResourceTest {
    private static final String PATH = "/v1/data-requests";

    private final SampleAgency agency = new SampleAgency();

    @Inject
    LateDataRequests late;

    @Test
    void aRequestIsDueAfterThreeDaysAndToldOnceWhenItIsLate() throws Exception {
        var me = agency.employee(agency.unit);
        var inTime = asked(me, "ACCESS");
        var request = asked(me, "RECTIFICATION");
        var seen = agency.asPerson(me, "EMPLOYEE").get(request);
        seen.then().body("overdue", is(false)).body("allowedActions", empty());
        assertThat(Duration.between(instant(seen, "receivedAt"), instant(seen, "dueAt")))
                .isEqualTo(Duration.ofHours(72));
        SampleAgency.sql(
                "update data_request set due_at = '2026-03-01Z' where id = '%s'".formatted(SampleAgency.idOf(request)));
        late.escalate(agency.id);
        late.escalate(agency.id);
        agency.as("HR_ADMIN").get(request).then().body("overdue", is(true)).body("allowedActions", contains("ANSWER"));
        answer(request).then().statusCode(200).body("status", is("GRANTED")).body("overdue", is(true));
        late.escalate(agency.id);
        answer(request).then().statusCode(409);
        agency.asPerson(me, "EMPLOYEE").get(request).then().body("answer", is("Sudah"));
        assertThat(Feed.about("data-request:" + SampleAgency.idOf(request)))
                .extracting(Feed.Told::type)
                .containsExactly(
                        "bangkom.data-request.received.v1",
                        "bangkom.data-request.escalated.v1",
                        "bangkom.data-request.answered.v1");
        assertThat(Feed.about("data-request:" + SampleAgency.idOf(inTime))).hasSize(1);
        Contract.assertAllToldMatch();
    }

    @Test
    void aRequestIsSeenByWhoMadeItAndByHrWhoCannotAnswerTheOwn() {
        var me = agency.employee(agency.unit);
        var colleague = agency.employee(agency.unit);
        var request = asked(me, "OBJECTION");
        agency.asPerson(colleague, "EMPLOYEE").get(request).then().statusCode(404);
        agency.asPerson(colleague, "EMPLOYEE").get(PATH).then().body("items", empty());
        agency.asPerson(me, "EMPLOYEE").get(PATH + "?status=RECEIVED").then().body("items", hasSize(1));
        agency.as("AUDITOR").get(request + "/history").then().body("items", hasSize(1));
        agency.asPerson(me, "HR_ADMIN", "EMPLOYEE")
                .header("If-Match", "\"0\"")
                .body("{\"granted\": true, \"answer\": \"x\"}")
                .post(request + "/answer")
                .then()
                .statusCode(403)
                .body("code", is("SEPARATION_OF_DUTIES"));
        Api.as(UUID.randomUUID(), "HR_ADMIN").get(request).then().statusCode(404);
    }

    @Test
    void everybodyGetsACopyOfAllThatIsKeptOfThemAndOfNobodyElse() {
        var me = agency.employee(agency.unit);
        var colleague = agency.employee(agency.unit);
        agency.level(me, agency.service, 2);
        agency.level(colleague, agency.service, 4);
        var assessment = agency.level(me, agency.integrity, 1);
        SampleAgency.sql(
                "insert into assessment_result (assessment_id, agency_id, competency_id, level) values ('%s', '%s', '%s', 1)"
                        .formatted(assessment, agency.id, agency.integrity));
        asked(me, "ACCESS");
        var copy = agency.asPerson(me, "EMPLOYEE").get("/v1/competency/own-data");
        copy.then()
                .statusCode(200)
                .body("employeeId", is(me.toString()))
                .body("records.employee.id", contains(me.toString()))
                .body("records.profile_level.level.sort()", contains(1, 2))
                .body("records.evidence", hasSize(2))
                .body("records.assessment", hasSize(2))
                .body("records.assessment_result.assessment_id", contains(assessment.toString()))
                .body("records.data_request.kind", contains("ACCESS"))
                .body("records", not(hasKey("org_unit")));
        assertThat(copy.body().asString()).doesNotContain(colleague.toString());
        agency.as("EMPLOYEE").get("/v1/competency/own-data").then().statusCode(403);
    }

    @Test
    void whatAroseInAFormerAgencyIsInTheCopyAndOfNobodyElse() {
        var former = new SampleAgency();
        var me = agency.employee(agency.unit);
        var stranger = former.employee(former.unit);
        agency.level(me, agency.service, 2);
        former.level(stranger, former.service, 4);
        var path = former.collecting();
        Sql.execute(
                """
                insert into employee_proposal values ('%1$s', '%2$s', 0, 0, '%3$s', '%4$s', '%5$s', '%6$s', 3,
                    'Usulan lama', 'PROPOSED', '2026-01-01Z', null, null, null)""".formatted(UUID.randomUUID(), former.id, SampleAgency.idOf(path), me, former.unit, former.service));
        var copy = "/v1/competency/own-data";
        agency.asPerson(me, "EMPLOYEE").get(copy).then().body("records", not(hasKey("employee_proposal")));
        Sql.execute("""
                insert into employee_transfer values ('%s', '%s', '%s', 0, '%s', '2026-02-01', 'SK', 'ACCEPTED', 'x',
                    '2026-01-01Z')""".formatted(UUID.randomUUID(), former.id, agency.id, me));
        var seen = agency.asPerson(me, "EMPLOYEE").get(copy);
        seen.then()
                .statusCode(200)
                .body("records.employee_proposal.motivation", contains("Usulan lama"))
                .body("records.employee.id", contains(me.toString()))
                .body("records.employee_transfer", hasSize(1));
        assertThat(seen.body().asString()).doesNotContain(stranger.toString());
    }

    private static Instant instant(Response seen, String field) {
        return Instant.parse(seen.jsonPath().getString(field));
    }

    private String asked(UUID who, String kind) {
        var asked = agency.asPerson(who, "EMPLOYEE")
                .body("{\"kind\": \"%s\", \"details\": \"Pendidikan saya S2\"}".formatted(kind))
                .post(PATH);
        asked.then().statusCode(201);
        return asked.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private Response answer(String request) {
        return agency.as("HR_ADMIN")
                .header("If-Match", agency.as("HR_ADMIN").get(request).header("ETag"))
                .body("{\"granted\": true, \"answer\": \"Sudah\"}")
                .post(request + "/answer");
    }
}
