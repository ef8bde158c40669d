package bangkom.competency.gap;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import bangkom.competency.Fixture;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GapResourceTest {
    private Fixture fixture;
    private UUID position;
    private UUID standard;
    private List<UUID> technical;
    private List<UUID> managerial;
    private UUID supervisor;
    private UUID employee;

    @BeforeEach
    void aStandardWithThreeCompetencies() {
        fixture = new Fixture();
        position = fixture.position("ADMINISTRATOR");
        technical = fixture.competencies("TECHNICAL", 1);
        managerial = fixture.competencies("MANAGERIAL", 2);
        var required = new ArrayList<>(technical);
        required.addAll(managerial);
        standard = fixture.standard(position, required, 4);
        supervisor = fixture.employee(fixture.position("JPT_PRATAMA"));
        employee = fixture.employee(UUID.randomUUID(), fixture.unit, position, supervisor);
        level(employee, technical.get(0), 2);
        level(employee, managerial.get(0), 4);
    }

    @Test
    void aGapIsRequiredLessActualAndNullWhileUnassessed() {
        fixture.as(employee, "EMPLOYEE")
                .get(path("competency-gaps"))
                .then()
                .statusCode(200)
                .body("positionId", is(position.toString()))
                .body("standardId", is(standard.toString()))
                .body("gaps.code", contains("K.1", "K.2", "K.1"))
                .body("gaps.gap", contains(0, null, 2));
        var target = fixture.position("JPT_PRATAMA");
        fixture.as("HR_ADMIN")
                .get(path("competency-gaps") + "?targetPositionId=" + target)
                .then()
                .body("standardId", nullValue())
                .body("gaps", empty());
        fixture.as("HR_ADMIN")
                .get(path("competency-gaps") + "?targetPositionId=" + UUID.randomUUID())
                .then()
                .statusCode(422);
    }

    @Test
    void theMatchCountsWhatWasAssessed() {
        fixture.as("ASSESSOR")
                .get(path("job-person-match"))
                .then()
                .statusCode(200)
                .body("purpose", is("FILLING"))
                .body("total.achieved", is(6))
                .body("total.required", is(8))
                .body("total.percent", is(75.00f))
                .body("total.category", is("MMS"))
                .body("byKind.MANAGERIAL.category", is("MS"))
                .body("byKind.TECHNICAL.category", is("KMS"));
        fixture.as("ASSESSOR")
                .get(path("job-person-match") + "?purpose=MAPPING")
                .then()
                .body("total.category", is("KO"));
    }

    @Test
    void theSummaryAddsUpTheAgencyItsUnitsAndCompetencies() {
        var other = fixture.unit("Puskesmas");
        level(fixture.employee(UUID.randomUUID(), other, position, null), technical.get(0), 1);
        var summary = "/v1/competency-gaps/summary";
        fixture.as("APPOINTING_OFFICIAL")
                .get(summary)
                .then()
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("rows[0].key", nullValue())
                .body("rows[0].people", is(2))
                .body("rows[0].assessed", is(3))
                .body("rows[0].unassessed", is(3))
                .body("rows[0].deficits", is(2))
                .body("rows[0].deficitLevels", is(5))
                .body("rows[0].met", is(1))
                .body("rows[0].meanJpm", is(50.00f));
        fixture.as("HR_ADMIN")
                .get(summary + "?by=UNIT")
                .then()
                .body("rows.label", contains("Puskesmas", "Dinas"))
                .body("rows.deficitLevels", contains(3, 2));
        fixture.as("HR_ADMIN")
                .get(summary + "?by=COMPETENCY&unitId=" + other)
                .then()
                .body(
                        "rows.key",
                        containsInAnyOrder(
                                technical.get(0).toString(),
                                managerial.get(0).toString(),
                                managerial.get(1).toString()));
        fixture.as(supervisor, "UNIT_MANAGER").get(summary).then().body("rows[0].people", is(1));
        fixture.as(supervisor, "UNIT_MANAGER")
                .get(summary + "?unitId=" + other)
                .then()
                .statusCode(404);
        fixture.as("EMPLOYEE").get(summary).then().statusCode(403);
    }

    @Test
    void aRecordIsSeenByThePersonTheirSuperiorTheirManagerAndThoseInCharge() {
        var colleague = fixture.employee(position);
        var stranger = fixture.employee(UUID.randomUUID(), fixture.unit("Lain"), position, null);
        var profile = path("competency-profile");
        fixture.as(employee, "EMPLOYEE").get(profile).then().statusCode(200).body("levels", hasSize(2));
        fixture.asPerson(employee, "EMPLOYEE").get(profile).then().statusCode(200);
        fixture.asPerson(colleague, "EMPLOYEE").get(profile).then().statusCode(404);
        fixture.as(supervisor, "DIRECT_SUPERVISOR").get(profile).then().statusCode(200);
        fixture.as(colleague, "UNIT_MANAGER").get(profile).then().statusCode(200);
        fixture.as("AUTHORIZED_OFFICIAL").get(profile).then().statusCode(200);
        fixture.as(colleague, "EMPLOYEE").get(profile).then().statusCode(404);
        fixture.as(colleague, "DIRECT_SUPERVISOR").get(profile).then().statusCode(404);
        fixture.as(stranger, "UNIT_MANAGER").get(profile).then().statusCode(404);
        fixture.as("EMPLOYEE").get(profile).then().statusCode(404);
        fixture.as("PROVIDER").get(profile).then().statusCode(403);
        new Fixture().as("HR_ADMIN").get(profile).then().statusCode(404);
        fixture.as(colleague, "EMPLOYEE").get(path("competency-gaps")).then().statusCode(404);
        fixture.as(colleague, "EMPLOYEE").get(path("job-person-match")).then().statusCode(404);
    }

    private String path(String what) {
        return "/v1/employees/" + employee + "/" + what;
    }

    private void level(UUID person, UUID competency, int level) {
        var evidence = UUID.randomUUID();
        Sql.execute("""
                insert into evidence values ('%s', '%s', '%s', '%s', %d, 'TEST', '%s', '2026-02-01', true, 'ACCEPTED')""".formatted(evidence, fixture.agency, person, competency, level, UUID.randomUUID()));
        Sql.execute("insert into profile_level values ('%s', '%s', 1, '%s', '%s', %d, '%s')"
                .formatted(UUID.randomUUID(), fixture.agency, person, competency, level, evidence));
    }
}
