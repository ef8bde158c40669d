package bangkom.competency.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import bangkom.competency.Fixture;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EmployeeTransferResourceTest {
    private Directory from;
    private Directory to;
    private String nip;
    private String leader;
    private String id;

    @BeforeEach
    void twoAgencies() {
        from = new Directory();
        to = new Directory();
        nip = Nips.next();
        leader = Nips.next();
        from.unit("U", null);
        from.post("P", "U");
        from.person("L", leader, "P", "U", null);
        id = from.person("E", nip, "P", "U", leader);
        to.unit("V", null);
        to.post("Q", "V");
    }

    @Test
    void nothingChangesUntilTheOtherAgencyAcceptsAndThenEverythingIsThere() {
        var transfer = released();
        assertThat(from.read("/v1/employees/" + id).getBoolean("active")).isTrue();
        to.verb(transfer, "acceptance", acceptance(Nips.next()))
                .statusCode(422)
                .body("errors.pointer", contains("/nip"));
        to.verb(transfer, "acceptance", acceptance(nip).replace("\"Q\"", "\"X\""))
                .statusCode(422)
                .body("code", is("REFERENCE_UNKNOWN"));
        from.verb(transfer, "acceptance", acceptance(nip)).statusCode(403).body("code", is("FORBIDDEN"));
        to.verb(transfer, "acceptance", acceptance(nip)).statusCode(200).body("status", is("ACCEPTED"));
        to.verb(transfer, "acceptance", acceptance(nip)).statusCode(409).body("code", is("STATE_CONFLICT"));

        Api.as(from.agency, "HR_ADMIN").get("/v1/employees/" + id).then().statusCode(404);
        var here = to.read("/v1/employees/" + id);
        assertThat(here.getString("nip")).isEqualTo(nip);
        assertThat(here.getString("externalRef")).isEqualTo("BARU-1");
        var told = Feed.about("employee:" + id);
        assertThat(told)
                .extracting(event -> event.type().replace("bangkom.employee.", ""))
                .containsExactly("upserted.v1", "transferred.v1", "transferred.v1", "upserted.v1");
        assertThat(told).extracting(Feed.Told::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(Sql.column(
                        "select agency_id from event_feed where subject = 'employee:" + id + "' order by position"))
                .containsExactly(
                        from.agency.toString(), from.agency.toString(), to.agency.toString(), to.agency.toString());
        Api.as(from.agency, "INTEGRATION_CLIENT")
                .get("/v1/competency/events?subject=employee:" + id)
                .then()
                .body("items", hasSize(2))
                .body("items[1].data.toAgencyId", is(to.agency.toString()));
        Api.as(to.agency, "INTEGRATION_CLIENT")
                .get("/v1/competency/events?subject=employee:" + id)
                .then()
                .body("items", hasSize(2));
        assertThat(Contract.assertAllToldMatch()).contains("bangkom.employee.transferred.v1");
    }

    @Test
    void thePresentAgencyReadsTheWholeProfileAndTheFormerKeepsItsFacts() {
        var assessment = levelShown();
        to.verb(released(), "acceptance", acceptance(nip)).statusCode(200);
        Api.as(to.agency, "HR_ADMIN")
                .get("/v1/employees/" + id + "/competency-profile")
                .then()
                .statusCode(200)
                .body("levels.level", contains(3))
                .body("levels.sourceKind", contains("TEST"))
                .body("levels.observedOn", contains("2026-01-15"));
        Api.as(from.agency, "HR_ADMIN")
                .get("/v1/employees/" + id + "/competency-profile")
                .then()
                .statusCode(404);
        Api.as(from.agency, "HR_ADMIN")
                .get("/v1/assessments/" + assessment)
                .then()
                .statusCode(200);
        Api.as(to.agency, "HR_ADMIN")
                .get("/v1/assessments/" + assessment)
                .then()
                .statusCode(404);
        assertThat(Sql.text("select agency_id from evidence where employee_id = '" + id + "'"))
                .isEqualTo(from.agency.toString());
    }

    /** A level of a national competency, from an assessment in the former agency. */
    private UUID levelShown() {
        Fixture.nationalDictionary();
        var competency = Sql.text("select id from competency where visibility = 'NATIONAL' limit 1");
        var assessment = UUID.randomUUID();
        var evidence = UUID.randomUUID();
        Sql.execute("""
                insert into assessment (id, agency_id, version, event_sequence, employee_id, kind, assessed_on, status,
                    made_by, created_at)
                values ('%s', '%s', 0, 1, '%s', 'TEST', '2026-01-15', 'VALIDATED', 'subject:x', '2026-01-15T00:00:00Z')""".formatted(assessment, from.agency, id));
        Sql.execute("""
                insert into evidence (id, agency_id, employee_id, competency_id, level, source_kind, source_id,
                    observed_on, strong, status)
                values ('%s', '%s', '%s', '%s', 3, 'TEST', '%s', '2026-01-15', true, 'ACCEPTED')""".formatted(evidence, from.agency, id, competency, assessment));
        Sql.execute("""
                insert into profile_level (id, agency_id, event_sequence, employee_id, competency_id, level, evidence_id)
                values ('%s', '%s', 1, '%s', '%s', 3, '%s')""".formatted(UUID.randomUUID(), from.agency, id, competency, evidence));
        return assessment;
    }

    @Test
    void onlyTheTwoAgenciesSeeItAndEachHasItsOwnVerbs() {
        var transfer = released();
        Api.as(to.agency, "HR_ADMIN")
                .get("/v1/employee-transfers")
                .then()
                .body("items", hasSize(1))
                .body("items[0].allowedActions", contains("ACCEPTANCE", "REFUSAL"));
        Api.as(from.agency, "HR_ADMIN").get("/v1/employee-transfers").then().body("items", empty());
        Api.as(from.agency, "HR_ADMIN")
                .get("/v1/employee-transfers?direction=OUT&status=RELEASED")
                .then()
                .body("items[0].allowedActions", contains("WITHDRAWAL"));
        Api.as(UUID.randomUUID(), "HR_ADMIN").get(transfer).then().statusCode(404);
        Api.as(to.agency, "UNIT_MANAGER").get(transfer).then().statusCode(403);
        from.verb("/v1/employees/" + id, "transfer", release("2026-03-01"))
                .statusCode(409)
                .body("code", is("STATE_CONFLICT"));
        to.verb(transfer, "withdrawal", "{\"reason\": \"Batal\"}").statusCode(403);
        to.verb(transfer, "refusal", "{\"reason\": \"Formasi penuh\"}")
                .statusCode(200)
                .body("status", is("REFUSED"));
        var second = released();
        from.verb(second, "withdrawal", "{\"reason\": \"Batal\"}")
                .statusCode(200)
                .body("status", is("WITHDRAWN"));
        to.verb(second, "acceptance", acceptance(nip)).statusCode(409).body("code", is("STATE_CONFLICT"));
    }

    @Test
    void nobodyGoesWhileLeadingOthersOrBeforeTheDayOrToNowhere() {
        var head = from.read("/v1/employees/" + id).getString("supervisorId");
        from.verb("/v1/employees/" + head, "transfer", release("2026-03-01"))
                .statusCode(409)
                .body("code", is("EMPLOYEE_LEADS"));
        from.verb("/v1/employees/" + id, "transfer", release("2026-03-01").replace(to.agency.toString(), id))
                .statusCode(422)
                .body("errors.pointer", contains("/toAgencyId"));
        var later = from.verb("/v1/employees/" + id, "transfer", release("2026-04-01"))
                .statusCode(201)
                .extract()
                .header("Location");
        to.verb(path(later), "acceptance", acceptance(nip)).statusCode(422).body("code", is("DATE_IN_FUTURE"));
    }

    private String released() {
        return path(from.verb("/v1/employees/" + id, "transfer", release("2026-03-01"))
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    private String release(String day) {
        return """
                {"toAgencyId": "%s", "effectiveDate": "%s", "decreeNumber": "SK 824/1/2026"}""".formatted(to.agency, day);
    }

    private static String acceptance(String nip) {
        return """
                {"nip": "%s", "externalRef": "BARU-1", "positionCode": "Q", "unitCode": "V"}""".formatted(nip);
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/v1/"));
    }
}
