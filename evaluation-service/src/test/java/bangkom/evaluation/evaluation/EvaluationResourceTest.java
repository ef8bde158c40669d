package bangkom.evaluation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EvaluationResourceTest {
    private final HeardAgency agency = new HeardAgency();
    private final Person boss = agency.employee(null);
    private final Person ani = agency.employee(boss);
    private final Person budi = agency.employee(boss);
    private final Person cici = agency.employee(boss);

    @Test
    void aSessionIsEvaluatedFromItsCompletionToTheAcceptedResult() {
        agency.design("REACTION", 0, 3, "ALUMNI");
        var session = agency.completedSession(0);
        var path = agency.evaluation(session, "OPEN");
        agency.completes(session, ani, budi, cici);
        await().until(() -> agency.hr().get(path).jsonPath().getInt("invited") == 3);

        answer(path, ani, 4, 5).then().statusCode(201).body("role", is("ALUMNI"));
        answer(path, ani, 5, 5).then().statusCode(409).body("code", is("ALREADY_RESPONDED"));
        answer(path, budi, 4, 4).then().statusCode(201);
        HeardAgency.act(agency::hr, path, "closure", "{}")
                .then()
                .statusCode(409)
                .body("code", is("TOO_FEW_RESPONDENTS"));
        answer(path, cici, 5, 4).then().statusCode(201);
        agency.hr()
                .get(path)
                .then()
                .body("population", is(3))
                .body("responded", is(3))
                .body("meanScore", nullValue());
        agency.hr()
                .header("If-Match", "\"99\"")
                .body("{}")
                .post(path + "/closure")
                .then()
                .statusCode(412);
        HeardAgency.act(agency::hr, path, "scoring", "{}")
                .then()
                .statusCode(409)
                .body("code", is("STATE_CONFLICT"));
        HeardAgency.act(agency::hr, path, "closure", "{}").then().statusCode(200);
        answer(path, cici, 5, 4).then().statusCode(409);
        HeardAgency.act(agency::hr, path, "scoring", "{}")
                .then()
                .statusCode(200)
                .body("meanScore", is(4.33f))
                .body("category", is("VERY_GOOD"))
                .body("topicScores.topic", containsInAnyOrder("FACILITY", "ENVIRONMENT"))
                .body("allowedActions", contains("FINALISATION"));
        HeardAgency.act(agency::hr, path, "finalisation", "{}")
                .then()
                .statusCode(200)
                .body("status", is("FINALISED"));

        var told = Feed.about("evaluation:" + path.substring(path.lastIndexOf('/') + 1));
        assertThat(told)
                .extracting(Feed.Told::type)
                .containsExactly(
                        "bangkom.evaluation.scheduled.v1",
                        "bangkom.evaluation.opened.v1",
                        "bangkom.evaluation.closed.v1",
                        "bangkom.evaluation.scored.v1",
                        "bangkom.evaluation.finalised.v1");
        assertThat(told).extracting(Feed.Told::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(told.get(4).data().get("responded").asInt()).isEqualTo(3);
        told.forEach(event -> Contract.assertMatches(event.type(), event.data().toString()));
        assertThat(Sql.number("select count(*) from information_schema.columns where table_name = 'evaluation_response'"
                        + " and column_name like '%respondent%'"))
                .isZero();
    }

    @Test
    void everythingWrongWithAnswersIsToldAtOnceAndOnlyTheInvitedAnswer() {
        agency.design("REACTION", 0, 3, "ALUMNI");
        var session = UUID.randomUUID();
        agency.completes(session, ani);
        agency.completeSession(session, UUID.randomUUID(), 0);
        var path = agency.evaluation(session, "OPEN");

        agency.as(ani, Role.EMPLOYEE)
                .body("""
                        {"answers": [{"questionCode": "Q1", "score": 4}, {"questionCode": "Q1", "score": 4},
                                     {"questionCode": "X", "score": 4}]}""")
                .post(path + "/responses")
                .then()
                .statusCode(422)
                .body("code", is("ANSWERS_INVALID"))
                .body("errors.code", containsInAnyOrder("ANSWER_REPEATED", "QUESTION_UNKNOWN", "ANSWER_MISSING"));
        agency.hr()
                .body("{\"items\": [" + result(ani, 55, 82) + "]}")
                .post(path + "/test-results/batch")
                .then()
                .statusCode(409)
                .body("code", is("EVALUATION_NOT_LEARNING"));
        answer(path, ani, 6, 0).then().statusCode(400);
        answer(path, budi, 4, 4).then().statusCode(404);
        agency.as(budi, Role.EMPLOYEE, Role.ASSESSOR)
                .body(HeardAgency.answers(4, 4))
                .post(path + "/responses")
                .then()
                .statusCode(403)
                .body("code", is("NOT_INVITED"));
        agency.hr()
                .body(HeardAgency.answers(4, 4))
                .post(path + "/responses")
                .then()
                .statusCode(403);
        agency.as(budi, Role.EMPLOYEE).get("/v1/evaluations").then().body("items", empty());
        agency.as(ani, Role.EMPLOYEE).get("/v1/evaluations").then().body("items", hasSize(1));
        Api.as(UUID.randomUUID(), Role.HR_ADMIN).get(path).then().statusCode(404);
        Api.as(agency.id, Role.AUDITOR)
                .body("{}")
                .post(path + "/closure")
                .then()
                .statusCode(403);
    }

    @Test
    void twoAnswersAreNeverAScoreAndTheCalendarCloses() {
        agency.design("BEHAVIOUR", 90, 1, "ALUMNI", "SUPERVISOR");
        var session = UUID.randomUUID();
        agency.completes(session, ani, budi);
        agency.completeSession(session, UUID.randomUUID(), 91);
        var path = agency.evaluation(session, "OPEN");
        agency.hr().get(path).then().body("invited", is(3)).body("population", is(2));

        agency.as(boss, Role.DIRECT_SUPERVISOR)
                .body(HeardAgency.answers(3, 3))
                .post(path + "/responses")
                .then()
                .statusCode(422)
                .body("errors.code", contains("ABOUT_MISSING"));
        about(path, ani).then().statusCode(201);
        about(path, budi).then().statusCode(201);
        about(path, cici).then().statusCode(422);
        answer(path, ani, 4, 4).then().statusCode(201);
        agency.passDays(15);
        agency.evaluation(session, "CLOSED");
        HeardAgency.act(agency::hr, path, "scoring", "{}")
                .then()
                .statusCode(200)
                .body("responded", is(2))
                .body("meanScore", nullValue())
                .body("category", nullValue());
    }

    @Test
    void testsBeforeAndAfterShowWhatWasLearnt() {
        agency.design("LEARNING", 0, 3, "ALUMNI");
        var provider = UUID.randomUUID();
        var session = UUID.randomUUID();
        agency.completes(session, ani, budi, cici);
        agency.completeSession(session, provider, 0);
        var path = agency.evaluation(session, "OPEN");
        var results = """
                {"items": [%s, %s, %s, %s, {"employeeId": "%s", "pre": 120, "post": 130, "max": 100}]}""".formatted(
                result(ani, 55, 82), result(budi, 50, 75), result(boss, 50, 75), result(cici, 60, 50), cici.id());

        Api.with(Api.token(agency.id, Map.of("provider_id", provider.toString()), Role.PROVIDER))
                .body(results)
                .post(path + "/test-results/batch")
                .then()
                .statusCode(207)
                .body("accepted", is(3))
                .body("items[2].code", is("REFERENCE_UNKNOWN"))
                .body("items[4].code", is("TEST_RESULT_INVALID"))
                .body("items[4].errors.pointer", contains("/pre", "/post"));
        agency.hr()
                .body("{\"items\": [" + result(ani, 55, 82) + "]}")
                .post(path + "/test-results/batch")
                .then()
                .body("items.outcome", contains("UNCHANGED"));
        agency.hr()
                .get(path + "/history")
                .then()
                .body("items.findAll { it.operation == 'upsertEvaluationTestResults' }", hasSize(1));
        Api.with(Api.token(agency.id, Map.of("provider_id", UUID.randomUUID().toString()), Role.PROVIDER))
                .body(results)
                .post(path + "/test-results/batch")
                .then()
                .statusCode(404);
        HeardAgency.act(agency::hr, path, "closure", "{}").then().statusCode(200);
        HeardAgency.act(agency::hr, path, "scoring", "{}")
                .then()
                .statusCode(200)
                .body("meanNormalisedGain", is(0.28f))
                .body("category", is("LOW"));
    }

    @Test
    void anEvaluationMayBeGivenUpWithAReason() {
        agency.design("BEHAVIOUR", 90, 3, "PEER", "SUBORDINATE");
        var session = agency.completedSession(0);
        var path = agency.evaluation(session, "SCHEDULED");
        HeardAgency.act(agency::hr, path, "cancellation", "{}").then().statusCode(400);
        HeardAgency.act(agency::hr, path, "cancellation", "{\"reason\": \"Pelatihan diulang\"}")
                .then()
                .statusCode(200)
                .body("reason", is("Pelatihan diulang"))
                .body("allowedActions", empty());
        assertThat(Contract.assertAllToldMatch()).contains("bangkom.evaluation.cancelled.v1");
    }

    private Response answer(String path, Person who, int first, int second) {
        return agency.as(who, Role.EMPLOYEE)
                .body(HeardAgency.answers(first, second))
                .post(path + "/responses");
    }

    private Response about(String path, Person whom) {
        return agency.as(boss, Role.DIRECT_SUPERVISOR)
                .body(HeardAgency.answers(3, 3).replaceFirst("\\{", "{\"aboutEmployeeId\": \"" + whom.id() + "\", "))
                .post(path + "/responses");
    }

    private static String result(Person who, int pre, int post) {
        return "{\"employeeId\": \"%s\", \"pre\": %d, \"post\": %d, \"max\": 100}".formatted(who.id(), pre, post);
    }
}
