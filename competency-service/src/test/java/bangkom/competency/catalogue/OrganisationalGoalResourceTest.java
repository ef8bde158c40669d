package bangkom.competency.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrganisationalGoalResourceTest {
    private static final String GOALS = "/v1/organisational-goals";

    private final UUID agency = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();
    private final UUID competency = UUID.randomUUID();

    @BeforeEach
    void unitAndCompetency() {
        var dictionary = UUID.randomUUID();
        Sql.execute("insert into org_unit values ('%s', '%s', 0, 1, 'U', 'Unit', null, false, 'Kota', 'GOOD')"
                .formatted(unit, agency));
        Sql.execute("""
                insert into competency_dictionary values ('%s', '%s', 0, 1, 'AGENCY', 'K', 'Kamus', 'Peraturan',
                    'PUBLISHED', null, null, '2026-01-01T00:00:00Z')""".formatted(dictionary, agency));
        Sql.execute("""
                insert into competency values ('%s', '%s', 0, 1, 'AGENCY', '%s', 'T.1', 'Perencanaan', 'TECHNICAL',
                    'Kemampuan', 'Perencanaan', 'Bappenas', '[]')""".formatted(competency, agency, dictionary));
    }

    @Test
    void aGoalNamesItsUnitsAndCompetenciesAndIsClosedOnce() {
        var created = Api.as(agency, "HR_ADMIN").body(goal(unit, competency)).post(GOALS);
        created.then()
                .statusCode(201)
                .body("status", is("ACTIVE"))
                .body("strategicPlan", is("RPJMD 2025-2029"))
                .body("unitIds", contains(unit.toString()))
                .body("competencyIds", contains(competency.toString()))
                .body("allowedActions", contains("CLOSURE"));
        Api.as(agency, "HR_ADMIN")
                .body(goal(unit, competency))
                .post(GOALS)
                .then()
                .statusCode(409)
                .body("code", is("GOAL_CODE_TAKEN"));
        var path = created.header("Location");
        Api.as(agency, "HR_ADMIN").post(path + "/closure").then().statusCode(428);
        Api.as(agency, "HR_ADMIN")
                .header("If-Match", "\"7\"")
                .post(path + "/closure")
                .then()
                .statusCode(412);
        var closed = Api.as(agency, "HR_ADMIN")
                .header("If-Match", created.header("ETag"))
                .body("{}")
                .post(path + "/closure");
        closed.then().statusCode(200).body("status", is("CLOSED")).body("allowedActions", empty());
        Api.as(agency, "HR_ADMIN")
                .header("If-Match", closed.header("ETag"))
                .post(path + "/closure")
                .then()
                .statusCode(409);
        Api.as(agency, "EMPLOYEE")
                .get(GOALS + "?fiscalYear=2026&status=CLOSED")
                .then()
                .body("items.code", contains("SS-1"))
                .body("items[0].strategicPlan", is("RPJMD 2025-2029"))
                .body("items[0].unitIds", contains(unit.toString()));
        Api.as(agency, "AUDITOR").get(path + "/history").then().statusCode(200).body("items", hasSize(2));
        Api.as(agency, "EMPLOYEE").get(GOALS + "?fiscalYear=2027").then().body("items", empty());
    }

    @Test
    void whatItNamesHasToBeKnownToTheAgency() {
        Api.as(agency, "HR_ADMIN")
                .body(goal(UUID.randomUUID(), UUID.randomUUID()))
                .post(GOALS)
                .then()
                .statusCode(422)
                .body("code", is("REFERENCE_UNKNOWN"))
                .body("errors.pointer", contains("/unitIds/0", "/competencyIds/0"));
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .body(goal(unit, competency))
                .post(GOALS)
                .then()
                .statusCode(422);
        Api.as(agency, "EMPLOYEE")
                .body(goal(unit, competency))
                .post(GOALS)
                .then()
                .statusCode(403);
    }

    @Test
    void otherAgenciesDoNotSeeIt() {
        var path = Api.as(agency, "HR_ADMIN")
                .body(goal(unit, competency))
                .post(GOALS)
                .header("Location");
        Api.as(UUID.randomUUID(), "HR_ADMIN").get(path).then().statusCode(404);
    }

    private static String goal(UUID unit, UUID competency) {
        return """
                {"code": "SS-1", "title": "Pelayanan kesehatan", "indicator": "Indeks kepuasan", "fiscalYear": 2026,
                 "strategicPlan": "RPJMD 2025-2029",
                 "unitIds": ["%s"], "competencyIds": ["%s"]}""".formatted(unit, competency);
    }
}
