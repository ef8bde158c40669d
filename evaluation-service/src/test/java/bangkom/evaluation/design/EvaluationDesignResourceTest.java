package bangkom.evaluation.design;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import bangkom.commons.identity.Role;
import bangkom.evaluation.HeardAgency;
import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EvaluationDesignResourceTest {
    private final HeardAgency agency = new HeardAgency();

    @Test
    void aDesignIsDrawnUpUsedAndRetired() {
        agency.design("REACTION", 0, 3, "ALUMNI");
        var path = "/v1/evaluation-designs/"
                + agency.hr().get("/v1/evaluation-designs").jsonPath().getString("items[0].id");
        agency.hr()
                .get(path)
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"))
                .body("questions", hasSize(2));
        agency.hr()
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(path + "/retirement")
                .then()
                .statusCode(412);
        HeardAgency.act(agency::hr, path, "activation", "{}")
                .then()
                .statusCode(409)
                .body("code", is("STATE_CONFLICT"));
        HeardAgency.act(agency::hr, path, "retirement", "{}")
                .then()
                .statusCode(200)
                .body("status", is("RETIRED"))
                .body("allowedActions", hasSize(0));
        Api.as(UUID.randomUUID(), Role.HR_ADMIN).get(path).then().statusCode(404);
        Api.as(agency.id, Role.AUDITOR)
                .get("/v1/evaluation-designs?level=REACTION&status=RETIRED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].allowedActions", hasSize(0));
    }

    @Test
    void everythingWrongWithADesignIsToldAtOnce() {
        agency.hr()
                .body("""
                        {"title": "Reaksi", "level": "REACTION", "opensAfterDays": 0, "openDays": 14,
                         "minimumRespondents": 3, "respondentRoles": ["ALUMNI", "PEER"],
                         "questions": [{"code": "Q1", "text": "Materi.", "topic": "MATERIAL"},
                                       {"code": "Q1", "text": "Materi lagi.", "topic": "MATERIAL"}]}""")
                .post("/v1/evaluation-designs")
                .then()
                .statusCode(422)
                .body("code", is("DESIGN_INVALID"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "FACILITY_MISSING", "ENVIRONMENT_MISSING", "CODE_REPEATED", "RESPONDENT_NOT_ALLOWED"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/questions", "/questions", "/questions/1/code", "/respondentRoles/1"));
        agency.hr()
                .body("""
                        {"title": "Perilaku", "level": "BEHAVIOUR", "opensAfterDays": 89, "openDays": 30,
                         "minimumRespondents": 3, "respondentRoles": ["SUPERVISOR"],
                         "questions": [{"code": "B1", "text": "Diterapkan.", "topic": "BEHAVIOUR"}]}""")
                .post("/v1/evaluation-designs")
                .then()
                .statusCode(422)
                .body("errors.code", contains("TOO_EARLY"));
        Api.as(agency.id, Role.EMPLOYEE)
                .body("{}")
                .post("/v1/evaluation-designs")
                .then()
                .statusCode(403);
    }

    @Test
    void theFiguresInForceNameTheirSource() {
        Api.as(agency.id, Role.EMPLOYEE)
                .get("/v1/evaluation/rules?onDate=2026-03-02")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.kind == 'SCORE_FROM' }.code",
                        contains("VERY_GOOD", "GOOD", "FAIR", "POOR", "VERY_POOR"))
                .body("items.findAll { it.source == null }", hasSize(0));
        Api.as(agency.id, Role.EMPLOYEE)
                .get("/v1/evaluation/rules?onDate=2017-12-31")
                .then()
                .body("items", hasSize(0));
    }
}
