package bangkom.competency.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import bangkom.competency.Fixture;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AssessmentImportTest {
    private static final String HEADER = "externalRef,nip,kind,assessedOn,dictionaryCode,competencyCode,level\r\n";

    private final Fixture fixture = new Fixture();
    private final UUID employee = fixture.employee(fixture.position("PENGAWAS"));
    private final String nip = Sql.text("select nip from employee where id = '" + employee + "'");
    private final List<UUID> competencies = fixture.competencies("TECHNICAL", 3);
    private final String dictionary =
            Sql.text("select code from competency_dictionary where agency_id = '" + fixture.agency + "'");

    @Test
    void theRowsOfAReferenceAreOneAssessmentWhichAnotherValidates() {
        var file = HEADER
                + row("AC-1", nip, "ASSESSMENT_CENTRE", "K.1", 3)
                + row("AC-1", nip, "ASSESSMENT_CENTRE", "K.2", 4);
        taken("ASSESSOR", file, 2, 0, 0);
        taken("ASSESSOR", file, 0, 2, 0);
        var list = fixture.as("HR_ADMIN").get("/v1/assessments?employeeId=" + employee);
        list.then()
                .body("items", hasSize(1))
                .body("items[0].status", is("SUBMITTED"))
                .body("items[0].kind", is("ASSESSMENT_CENTRE"))
                .body("items[0].results.level", containsInAnyOrder(3, 4));
        var id = list.jsonPath().getString("items[0].id");
        fixture.as("AUDITOR")
                .get("/v1/assessments/" + id + "/history")
                .then()
                .body("items.action", contains("CREATED"));
        fixture.as("ASSESSOR")
                .header("If-Match", "\"0\"")
                .post("/v1/assessments/" + id + "/validation")
                .then()
                .statusCode(403);
        taken("HR_ADMIN", HEADER + row("AC-1", nip, "ASSESSMENT_CENTRE", "K.2", 5), 1, 0, 0);
        fixture.as("ASSESSOR")
                .header("If-Match", "\"1\"")
                .post("/v1/assessments/" + id + "/validation")
                .then()
                .statusCode(200);
        fixture.as("HR_ADMIN")
                .get("/v1/employees/" + employee + "/competency-profile")
                .then()
                .body("levels.level", contains(3, 5));
        taken("HR_ADMIN", file, 0, 1, 1);
    }

    @Test
    void whatIsWrongOfARowIsToldAllAtOnceAndTheRestIsTaken() {
        Sql.execute("update competency set code = 'K.9' where id = '" + competencies.get(2) + "'");
        var file = HEADER
                + row("P-1", nip, "PEER", "K.1", 2)
                + row("P-1", nip, "PEER", "K.1", 3)
                + row("P-1", nip, "TEST", "K.2", 3)
                + row("P-2", "199001012015011001", "PEER", "K.3", 3)
                + row("P-3", nip, "SELF", "K.1", 3)
                + row("P-4", nip, "PEER", "K.2", 6)
                + row("P-5", nip, "PEER", "K.2", 3).replace("2026-02-20", "2026-12-31");
        var job = taken("ASSESSOR", file, 1, 0, 6);
        fixture.as("ASSESSOR")
                .get("/v1/competency/jobs/" + job + "/rejected-rows")
                .then()
                .statusCode(200)
                .body(containsString("DUPLICATE"))
                .body(containsString("REFERENCE_AMBIGUOUS"))
                .body(containsString("/nip /competencyCode"))
                .body(containsString("FORBIDDEN"))
                .body(containsString("/level"))
                .body(containsString("DATE_IN_FUTURE"));
        fixture.as("HR_ADMIN").get("/v1/assessments").then().body("items", hasSize(1));
        taken("HR_ADMIN", HEADER + row("P-3", nip, "SELF", "K.1", 3), 1, 0, 0);
        fixture.as("HR_ADMIN").get("/v1/assessments").then().body("items.kind", hasItems("PEER", "SELF"));
    }

    @Test
    void eachKindOfFileIsForItsOwnRoles() {
        for (var role : List.of("EMPLOYEE", "INTEGRATION_CLIENT", "CATALOGUE_STEWARD")) {
            fixture.as(role)
                    .contentType("text/csv")
                    .body(HEADER)
                    .post("/v1/competency/imports?kind=assessments")
                    .then()
                    .statusCode(403);
        }
    }

    private String row(String reference, String nip, String kind, String competency, int level) {
        return "%s,%s,%s,2026-02-20,%s,%s,%d\r\n".formatted(reference, nip, kind, dictionary, competency, level);
    }

    private String taken(String role, String file, int accepted, int unchanged, int rejected) {
        var location = fixture.as(role)
                .contentType("text/csv")
                .body(file)
                .post("/v1/competency/imports?kind=assessments")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        var done = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> fixture.as(role).get(location).jsonPath(),
                        (JsonPath job) -> List.of("SUCCEEDED", "FAILED").contains(job.getString("state")));
        assertThat(List.of(done.getInt("rowsAccepted"), done.getInt("rowsUnchanged"), done.getInt("rowsRejected")))
                .as(done.prettify())
                .containsExactly(accepted, unchanged, rejected);
        return done.getString("id");
    }
}
