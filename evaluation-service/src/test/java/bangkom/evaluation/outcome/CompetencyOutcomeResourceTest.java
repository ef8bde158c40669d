package bangkom.evaluation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import bangkom.commons.identity.Role;
import bangkom.evaluation.HeardAgency;
import bangkom.evaluation.HeardAgency.Person;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CompetencyOutcomeResourceTest {
    private static final String PATH = "/v1/competency-outcomes";

    private final HeardAgency agency = new HeardAgency();
    private final Person boss = agency.employee(null);
    private final Person ani = agency.employee(boss);
    private final Person budi = agency.employee(boss);
    private final UUID session = UUID.randomUUID();
    private final UUID competency = UUID.randomUUID();

    @Test
    void aLevelIsProposedByOneAndConfirmedByAnotherAndTheTraceShowsIt() {
        var evaluation = finalised();
        propose(outcome(evaluation, ani, 2, 3), outcome(evaluation, budi, 0, 2))
                .body("items.outcome", contains("CREATED", "CREATED"));
        propose(outcome(evaluation, ani, 2, 3), outcome(evaluation, budi, 0, 3))
                .body("items.outcome", contains("UNCHANGED", "UPDATED"));

        var listed = agency.hr().get(PATH + "?sessionId=" + session + "&status=PROPOSED");
        listed.then().body("items", hasSize(2)).body("items[0].allowedActions", empty());
        var first = listed.jsonPath().getString("items.find { it.employeeId == '" + ani.id() + "' }.id");
        var second = listed.jsonPath().getString("items.find { it.employeeId == '" + budi.id() + "' }.id");
        Api.as(agency.id, Role.HR_ADMIN, Role.AUDITOR)
                .header("If-Match", "\"0\"")
                .post(PATH + "/" + first + "/confirmation")
                .then()
                .statusCode(403);
        assessor()
                .header("If-Match", "\"9\"")
                .post(PATH + "/" + first + "/confirmation")
                .then()
                .statusCode(412);
        HeardAgency.act(this::assessor, PATH + "/" + first, "confirmation", "{}")
                .then()
                .statusCode(200)
                .body("status", is("CONFIRMED"))
                .body("evaluationLevel", is("BEHAVIOUR"));
        agency.as(boss, Role.DIRECT_SUPERVISOR)
                .body("{\"items\": [{\"outcomeId\": \"%s\"}, {\"outcomeId\": \"%s\"}, {\"outcomeId\": \"%s\"}]}"
                        .formatted(first, second, UUID.randomUUID()))
                .post(PATH + "/confirmation/batch")
                .then()
                .statusCode(207)
                .body("items.outcome", contains("UNCHANGED", "UPDATED", "REJECTED"));
        HeardAgency.act(this::assessor, PATH + "/" + first, "rejection", "{\"reason\": \"Keliru\"}")
                .then()
                .statusCode(409);

        var told = Feed.about("outcome:" + second);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).type()).isEqualTo("bangkom.outcome.confirmed.v1");
        assertThat(told.get(0).key()).isEqualTo(budi.id().toString());
        Contract.assertMatches(told.get(0).type(), told.get(0).data().toString());
        isTraced(evaluation, first);
    }

    private void isTraced(String evaluation, String outcome) {
        Api.as(agency.id, Role.AUDITOR)
                .get("/v1/evaluation/trace-links?node=session:" + session + "&node=outcome:" + outcome)
                .then()
                .statusCode(200)
                .body("nodes.kind", containsInAnyOrder("evaluation", "outcome"))
                .body("links.from", containsInAnyOrder("session:" + session, "evaluation:" + evaluation))
                .body("links.to", containsInAnyOrder("evaluation:" + evaluation, "outcome:" + outcome))
                .body("links.relation", containsInAnyOrder("EVALUATED_BY", "SHOWS"));
        Api.as(UUID.randomUUID(), Role.AUDITOR)
                .get("/v1/evaluation/trace-links?node=outcome:" + outcome)
                .then()
                .body("nodes", empty());
        agency.as(budi, Role.EMPLOYEE)
                .get("/v1/evaluation/trace-links?node=outcome:" + outcome)
                .then()
                .body("nodes", empty());
        agency.hr().get("/v1/evaluation/trace-links?node=salah").then().statusCode(400);
    }

    @Test
    void whoProposedDoesNotConfirmNorDoesThePersonAlone() {
        var evaluation = finalised();
        agency.as(boss, Role.ASSESSOR)
                .body("{\"items\": [" + outcome(evaluation, ani, 1, 2) + "]}")
                .post(PATH + "/batch")
                .then()
                .body("items.outcome", contains("CREATED"));
        var id = agency.hr().get(PATH + "?employeeId=" + ani.id()).jsonPath().getString("items[0].id");

        HeardAgency.act(() -> agency.as(boss, Role.ASSESSOR), PATH + "/" + id, "confirmation", "{}")
                .then()
                .statusCode(403)
                .body("code", is("SEPARATION_OF_DUTIES"));
        HeardAgency.act(() -> agency.as(ani, Role.ASSESSOR), PATH + "/" + id, "confirmation", "{}")
                .then()
                .statusCode(403)
                .body("code", is("SEPARATION_OF_DUTIES"));
        agency.as(budi, Role.EMPLOYEE).get(PATH + "/" + id).then().statusCode(404);
        agency.as(ani, Role.EMPLOYEE).get(PATH + "/" + id).then().statusCode(200);
        Api.as(UUID.randomUUID(), Role.HR_ADMIN).get(PATH + "/" + id).then().statusCode(404);
        HeardAgency.act(this::assessor, PATH + "/" + id, "rejection", "{\"reason\": \"Belum terlihat\"}")
                .then()
                .statusCode(200)
                .body("status", is("REJECTED"))
                .body("reason", is("Belum terlihat"));
        assertThat(Contract.assertAllToldMatch()).contains("bangkom.outcome.rejected.v1");
    }

    @Test
    void anOutcomeNeedsAFinishedGround() {
        agency.design("BEHAVIOUR", 90, 3, "ALUMNI");
        agency.completes(session, ani);
        agency.completeSession(session, UUID.randomUUID(), 0);
        var path = agency.evaluation(session, "SCHEDULED");
        var evaluation = path.substring(path.lastIndexOf('/') + 1);

        propose(
                        outcome(evaluation, budi, 1, 2),
                        outcome(UUID.randomUUID().toString(), ani, 1, 2),
                        outcome(evaluation, ani, 1, 6),
                        outcome(evaluation, ani, 1, 2).replaceFirst("\"evaluationId\": \"[^\"]*\", ", ""))
                .body("rejected", is(4))
                .body("items[0].code", is("OUTCOME_UNFOUNDED"))
                .body("items[0].errors.code", containsInAnyOrder("EVALUATION_NOT_FINAL", "NOT_A_PARTICIPANT"))
                .body("items[1].code", is("REFERENCE_UNKNOWN"))
                .body("items[2].errors.pointer", hasItem("/levelAfter"))
                .body("items[3].errors.code", contains("GROUND_MISSING"));
        agency.as(ani, Role.EMPLOYEE)
                .body("{\"items\": [{}]}")
                .post(PATH + "/batch")
                .then()
                .statusCode(403);
    }

    private String finalised() {
        agency.design("BEHAVIOUR", 90, 1, "ALUMNI");
        agency.completes(session, ani, budi);
        agency.completeSession(session, UUID.randomUUID(), 91);
        var path = agency.evaluation(session, "OPEN");
        agency.as(ani, Role.EMPLOYEE).body(HeardAgency.answers(4, 4)).post(path + "/responses");
        for (var verb : new String[] {"closure", "scoring", "finalisation"}) {
            HeardAgency.act(agency::hr, path, verb, "{}").then().statusCode(200);
        }
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private ValidatableResponse propose(String... items) {
        return agency.hr()
                .body("{\"items\": [" + String.join(",", items) + "]}")
                .post(PATH + "/batch")
                .then()
                .statusCode(207);
    }

    private RequestSpecification assessor() {
        return Api.as(agency.id, Role.ASSESSOR);
    }

    private String outcome(String evaluation, Person who, int before, int after) {
        return """
                {"evaluationId": "%s", "sessionId": "%s", "employeeId": "%s", "competencyId": "%s",
                 "levelBefore": %d, "levelAfter": %d, "confidence": 80}""".formatted(evaluation, session, who.id(), competency, before, after);
    }
}
