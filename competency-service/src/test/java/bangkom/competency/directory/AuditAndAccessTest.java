package bangkom.competency.directory;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the agency's auditor can see of changes and of reads. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AuditAndAccessTest {
    private final UUID agency = UUID.randomUUID();
    private final String nip = Nips.next();
    private String employee;

    @BeforeEach
    void oneCivilServant() {
        load("/v1/org-units/batch", unit("Sekretariat Daerah"));
        load("/v1/positions/batch", """
                {"code": "SEKDA", "name": "Sekretaris", "unitCode": "SETDA", "jobTier": "JPT_PRATAMA",
                 "jobFamily": "FUNCTIONAL", "jobGrade": 9}""");
        employee = load("/v1/employees/batch", """
                {"externalRef": "A1", "nip": "%s", "name": "Pegawai", "employmentType": "PNS", "legalStatus": "01",
                 "positionCode": "SEKDA", "unitCode": "SETDA", "education": "S1", "rank": "IV/a"}""".formatted(nip));
    }

    private static String unit(String name) {
        return """
                {"code": "SETDA", "name": "%s", "remote": false, "region": "Kota", "connectivity": "GOOD"}""".formatted(name);
    }

    @Test
    void eachReadOfARecordIsNotedWithItsPurposeAndNeverItsContent() {
        Api.as(agency, "HR_ADMIN")
                .header("X-Purpose", "penyusunan rencana")
                .get("/v1/employees/" + employee)
                .then()
                .statusCode(200);
        Api.asPerson(agency, nip, "HR_ADMIN").get("/v1/employees").then().statusCode(200);
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .get("/v1/employees/" + employee)
                .then()
                .statusCode(404);
        Api.as(agency, "HR_ADMIN")
                .get("/v1/employees/" + employee + "?fields=name")
                .then()
                .statusCode(200);
        Api.as(agency, "HR_ADMIN").get("/v1/employees?fields=name").then().statusCode(200);
        var log = "/v1/competency/access-entries?employeeId=" + employee;
        await().until(() -> auditor().get(log).jsonPath().getList("items").size() == 4);
        auditor()
                .get(log)
                .then()
                .body("items.operation", contains("getEmployee", "listEmployees", "getEmployee", "listEmployees"))
                .body("items.purpose", contains("penyusunan rencana", "listEmployees", "getEmployee", "listEmployees"))
                .body("items[1].actor", is("employee:" + employee))
                .body("items[0].employeeIds", contains(employee));
        Api.as(UUID.randomUUID(), "AUDITOR").get(log).then().statusCode(200).body("items", empty());
        Api.as(agency, "HR_ADMIN").get(log).then().statusCode(403);
    }

    @Test
    void aChangeNamesItsFieldsAndWhoMadeIt() {
        load("/v1/org-units/batch", unit("Sekretariat Daerah Kabupaten"));
        var unit = Api.as(agency, "HR_ADMIN").get("/v1/org-units").jsonPath().getString("items[0].id");
        Api.as(agency, "HR_ADMIN")
                .get("/v1/org-units/" + unit + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("CREATED", "CHANGED"))
                .body("items[1].fields", contains("name"))
                .body("items[1].operation", is("upsertOrgUnits"));
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .get("/v1/org-units/" + unit + "/history")
                .then()
                .statusCode(404);
        auditor()
                .get("/v1/competency/audit-entries?operation=upsertEmployees")
                .then()
                .statusCode(200)
                .body("items.subject", hasItem("employee:" + employee));
    }

    private RequestSpecification auditor() {
        return Api.as(agency, "AUDITOR");
    }

    private String load(String path, String item) {
        return Api.as(agency, "HR_ADMIN")
                .body("{\"items\": [" + item + "]}")
                .post(path)
                .then()
                .statusCode(207)
                .body("rejected", is(0))
                .extract()
                .jsonPath()
                .getString("items[0].id");
    }
}
