package bangkom.training.report;

import static org.hamcrest.Matchers.is;

import bangkom.commons.identity.Role;
import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import bangkom.training.delivery.DeliverySample;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReportResourceTest {
    private final DeliverySample sample = new DeliverySample();

    @Test
    void theFloorHoldsForPnsAndTheCeilingForPppkButTheExempt() {
        credit(sample.nominator, 20);
        credit(sample.approver, 19);
        var onContract = sample.person("PPPK", "PELAKSANA", sample.unit);
        credit(onContract, 20);
        credit(onContract, 6);
        credit(sample.person("PPPK", "PELAKSANA", sample.unit), 24);
        var exempt = sample.person("PPPK", "JPT_MADYA", sample.unit);
        credit(exempt, 40);
        Sql.execute("update employee_mirror set active = false where employee_id = '" + sample.person() + "'");

        sample.hr()
                .get("/v1/reports/jp-compliance?year=2026")
                .then()
                .statusCode(200)
                .body("people", is(5))
                .body("pns.total", is(2))
                .body("pns.met", is(1))
                .body("pns.below", is(1))
                .body("pppk.total", is(3))
                .body("pppk.within", is(2))
                .body("pppk.above", is(1))
                .body("totalCreditedJp", is(129))
                .body("meanCreditedJp", is(25.8f));
        sample.hr()
                .get("/v1/reports/jp-compliance?year=2025")
                .then()
                .body("totalCreditedJp", is(0))
                .body("pns.below", is(2));
        hours(onContract)
                .body("status", is("ABOVE_CEILING"))
                .body("creditedJp", is(26))
                .body("missingJp", is(0));
        hours(exempt).body("status", is("EXEMPT"));
        Api.as(UUID.randomUUID(), Role.AUDITOR)
                .get("/v1/reports/jp-compliance?year=2026")
                .then()
                .body("people", is(0))
                .body("meanCreditedJp", is(0.0f));
        Api.as(sample.agency, Role.EMPLOYEE)
                .get("/v1/reports/jp-compliance?year=2026")
                .then()
                .statusCode(403);
        sample.hr().get("/v1/reports/jp-compliance").then().statusCode(400);
    }

    @Test
    void aSupervisorReadsTheTeamsHoursOnly() {
        var supervisor = sample.person();
        var member = sample.person();
        Sql.execute(
                "update employee_mirror set supervisor_id = '" + supervisor + "' where employee_id = '" + member + "'");
        var path = "/v1/lesson-hours?year=2026&employeeId=";
        sample.as(supervisor, Role.DIRECT_SUPERVISOR).get(path + member).then().statusCode(200);
        sample.as(supervisor, Role.DIRECT_SUPERVISOR)
                .get(path + sample.approver)
                .then()
                .statusCode(404);
        Api.as(UUID.randomUUID(), Role.HR_ADMIN).get(path + member).then().statusCode(404);
    }

    private io.restassured.response.ValidatableResponse hours(UUID person) {
        return sample.hr()
                .get("/v1/lesson-hours?year=2026&employeeId=" + person)
                .then()
                .statusCode(200);
    }

    private void credit(UUID person, int jp) {
        Sql.execute("insert into jp_credit values ('" + UUID.randomUUID() + "', '" + sample.agency + "', '" + person
                + "', 'TECHNICAL_TRAINING', '{2026-02-02}', '2026-02-02', 2026, " + jp + ", " + jp
                + ", null, null, null, '2026-02-02')");
    }
}
