package bangkom.competency.needs.item;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import bangkom.competency.needs.SampleAgency;
import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PersonNeedsResourceTest {
    private final SampleAgency agency = new SampleAgency();

    @Test
    void aPersonSeesTheOwnNeedsAndWhatBecameOfThemAndSoDoesTheSuperior() {
        var leader = agency.employee(agency.unit);
        var me = agency.employee(agency.unit, leader);
        var colleague = agency.employee(agency.unit);
        agency.level(me, agency.service, 1);
        agency.level(me, agency.integrity, 1);
        agency.level(colleague, agency.service, 2);
        agency.take(agency.collecting(), "analysis", "HR_ADMIN");
        var path = "/v1/employees/" + me + "/needs";
        var mine = agency.asPerson(me, "EMPLOYEE").get(path);
        mine.then()
                .statusCode(200)
                .body("items.employeeId", contains(me.toString(), me.toString()))
                .body("items.competencyId", containsInAnyOrder(agency.service.toString(), agency.integrity.toString()))
                .body("items.actual", contains(1, 1))
                .body("items.required", containsInAnyOrder(3, 2))
                .body("items.status", contains("PROPOSED", "PROPOSED"));
        var first = agency.asPerson(leader, "DIRECT_SUPERVISOR").get(path + "?limit=1");
        first.then().body("items", hasSize(1)).body("next", notNullValue());
        agency.as("AUDITOR")
                .get(path + "?limit=1&cursor=" + first.jsonPath().getString("next"))
                .then()
                .body("items[0].needItemId", is(mine.jsonPath().getString("items[1].needItemId")))
                .body("next", nullValue());
        agency.asPerson(colleague, "EMPLOYEE").get(path).then().statusCode(404);
        Api.as(UUID.randomUUID(), "HR_ADMIN").get(path).then().statusCode(404);
        agency.as("PROVIDER").get(path).then().statusCode(403);
    }

    @Test
    void theSuperiorTakesAPersonOutOfANeedAndThePersonReadsWhy() {
        var manager = agency.employee(agency.unit);
        var me = agency.employee(agency.unit);
        var colleague = agency.employee(agency.unit);
        agency.level(me, agency.service, 1);
        agency.level(colleague, agency.service, 2);
        var analysis = agency.collecting();
        agency.take(analysis, "analysis", "HR_ADMIN");
        var need = "/v1/need-items/"
                + agency.as("HR_ADMIN")
                        .get("/v1/need-items?needsAnalysisId=" + SampleAgency.idOf(analysis))
                        .jsonPath()
                        .getString("items[0].id");
        exclude(agency.asPerson(agency.employee(agency.elsewhere), "UNIT_MANAGER"), need, me)
                .then()
                .statusCode(403)
                .body("code", is("NOT_THIS_UNIT"));
        exclude(agency.as("HR_ADMIN"), need, manager)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/employeeId"));
        exclude(agency.asPerson(manager, "UNIT_MANAGER"), need, me)
                .then()
                .statusCode(200)
                .body("headcount", is(1))
                .body("meanGap", is(1.0f))
                .body("allowedActions", contains("EXCLUSION", "CONFIRMATION"));
        await().until(
                        () -> agency.as("AUDITOR")
                                .get("/v1/competency/access-entries?limit=200&employeeId=" + me)
                                .jsonPath()
                                .getList("items.operation", String.class),
                        hasItem("excludeFromNeedItem"));
        agency.asPerson(me, "EMPLOYEE")
                .get("/v1/employees/" + me + "/needs")
                .then()
                .body("items.status", contains("REJECTED"))
                .body("items.reason", contains("Sudah dilatih tahun lalu"));
        agency.as("HR_ADMIN")
                .get(need + "/participants")
                .then()
                .body("items.employeeId", contains(colleague.toString()));
        agency.take(analysis, "prioritisation", "HR_ADMIN");
        agency.as("HR_ADMIN").get(need).then().body("factors.find { it.name == 'GAP' }.value", is(0.25f));
        exclude(agency.as("HR_ADMIN"), need, colleague).then().statusCode(409).body("code", is("STATE_CONFLICT"));
    }

    private Response exclude(RequestSpecification who, String need, UUID person) {
        return who.header("If-Match", agency.as("AUDITOR").get(need).header("ETag"))
                .body("{\"employeeId\": \"%s\", \"reason\": \"Sudah dilatih tahun lalu\"}".formatted(person))
                .post(need + "/exclusion");
    }
}
