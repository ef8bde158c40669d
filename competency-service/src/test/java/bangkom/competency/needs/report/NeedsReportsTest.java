package bangkom.competency.needs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import bangkom.competency.needs.SampleAgency;
import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NeedsReportsTest {
    private static final String NATIONAL = "/v1/national-needs?fiscalYear=2027&by=";

    private final SampleAgency agency = new SampleAgency();

    @Test
    void needsOfPersonsAreThoseOfTheUnitsAboveAndOfTheAgencyAndEachPersonIsOne() {
        people(agency, 2, agency.unit);
        people(agency, 1, agency.below);
        people(agency, 1, agency.elsewhere);
        var path = agency.collecting();
        agency.take(path, "analysis", "HR_ADMIN");
        agency.as("AUDITOR").get(path + "/roll-up").then().statusCode(200).body("rows", hasSize(0));
        SampleAgency.sql("update need_item set status = 'DEFERRED' where agency_id = '%s'".formatted(agency.id));
        agency.as("AUDITOR").get(path + "/roll-up").then().body("rows", hasSize(0));
        SampleAgency.sql("update need_item set status = 'CONFIRMED' where agency_id = '%s'".formatted(agency.id));
        agency.as("AUDITOR")
                .get(path + "/roll-up?by=UNIT")
                .then()
                .statusCode(200)
                .body(row(agency.unit) + ".people", is(3))
                .body(row(agency.unit) + ".needs", is(4))
                .body(row(agency.unit) + ".meanGap", is(1.5f))
                .body(row(agency.below) + ".people", is(1))
                .body(row(agency.elsewhere) + ".people", is(1));
        agency.as("UNIT_MANAGER")
                .get(path + "/roll-up?by=COMPETENCY")
                .then()
                .body("rows", hasSize(2))
                .body(row(agency.service) + ".people", is(4))
                .body(row(agency.service) + ".meanGap", is(2.0f));
        agency.as("HR_ADMIN")
                .get(path + "/roll-up")
                .then()
                .body("rows.key", contains(nullValue()))
                .body("rows.people", contains(4))
                .body("rows.accepted", contains(0));
    }

    @Test
    void theNationSeesSignedOffNeedsOfFivePeopleAtLeastAndNobodysOwnWords() {
        var other = new SampleAgency();
        var region = "Provinsi " + agency.id;
        for (var one : new SampleAgency[] {agency, other}) {
            SampleAgency.sql("update org_unit set region = '%s' where agency_id = '%s'".formatted(region, one.id));
        }
        people(agency, 3, agency.unit);
        people(other, 3, other.unit);
        signedOff(agency);
        assertThat(people(region)).as("three of one agency are too few").isNull();
        signedOff(other);
        assertThat(people(region)).isEqualTo(6);
        Api.as(UUID.randomUUID(), "NATIONAL_ANALYST")
                .get(NATIONAL + "PROVINCE")
                .then()
                .body("rows.find { it.key == '%s' }.agencies".formatted(region), is(2))
                .body("rows.find { it.key == '%s' }.needs".formatted(region), is(4))
                .body("rows.find { it.key == '%s' }.meanGap".formatted(region), is(1.5f));
        Api.as(UUID.randomUUID(), "NATIONAL_ANALYST")
                .get(NATIONAL + "KIND")
                .then()
                .body("rows.find { it.key == 'TECHNICAL' }.people", greaterThanOrEqualTo(6));
        Api.as(UUID.randomUUID(), "NATIONAL_ANALYST")
                .get(NATIONAL + "COMPETENCY")
                .then()
                .body("rows.key.findAll { it == '%s' }".formatted(agency.service), hasSize(0));
        agency.as("HR_ADMIN").get(NATIONAL + "KIND").then().statusCode(403);
        Api.as(UUID.randomUUID(), "NATIONAL_ANALYST")
                .get("/v1/national-needs")
                .then()
                .statusCode(400);
    }

    @Test
    void whoIsInTwoGroupsThatAreTooSmallIsCountedOnceOfTheAgency() {
        int year = 2090;
        total(year, agency.id, "JAWA", 4);
        total(year, agency.id, "BALI", 4);
        assertThat(rows(year)).as("the same four perhaps").isEmpty();
        total(year, UUID.randomUUID(), "JAWA", 3);
        assertThat(rows(year)).containsExactly("OTHER 7 2");
        total(year, UUID.randomUUID(), "BALI", 1);
        assertThat(rows(year)).containsExactly("JAWA 7 2", "BALI 5 2");
    }

    private static List<String> rows(int year) {
        return Api.as(UUID.randomUUID(), "NATIONAL_ANALYST")
                .get("/v1/national-needs?by=PROVINCE&fiscalYear=" + year)
                .jsonPath()
                .getList("rows.collect { it.key + ' ' + it.people + ' ' + it.agencies }");
    }

    private static void total(int year, UUID of, String province, int people) {
        SampleAgency.sql("insert into need_total values ('%s', %d, 'PROVINCE', '%s', 1, %d, %d, 1)"
                .formatted(of, year, province, people, people));
    }

    @Test
    void theInvolvementReportSaysWhoWasAskedAndWhoWasAnswered() {
        var me = agency.employee(agency.unit);
        var path = agency.collecting();
        var proposal = agency.asPerson(me, "EMPLOYEE")
                .body(
                        "{\"needsAnalysisId\": \"%s\", \"competencyId\": \"%s\", \"targetLevel\": 3, \"motivation\": \"x\"}"
                                .formatted(SampleAgency.idOf(path), agency.service))
                .post("/v1/employee-proposals");
        agency.as("HR_ADMIN").get(path + "/involvement").then().body("feedbackReturned", is(0.0f));
        agency.as("HR_ADMIN")
                .header("If-Match", "\"0\"")
                .body("{\"accepted\": true, \"reason\": \"x\"}")
                .post("/v1/employee-proposals/" + proposal.jsonPath().getString("id") + "/answer");
        agency.as("HR_ADMIN")
                .get(path + "/involvement")
                .then()
                .statusCode(200)
                .body("status", is("COLLECTING"))
                .body("participation", nullValue())
                .body("proposals", is(1))
                .body("proposalsAccepted", is(1))
                .body("feedbackReturned", is(100.0f))
                .body("daysToAnswer", is(0.0f))
                .body("signOffDelayDays", is(0));
        SampleAgency.sql("update needs_analysis set closes_on = '2026-02-20' where id = '%s'"
                .formatted(SampleAgency.idOf(path)));
        agency.as("AUDITOR").get(path + "/involvement").then().body("signOffDelayDays", is(10));
        Api.as(UUID.randomUUID(), "AUDITOR").get(path + "/involvement").then().statusCode(404);
    }

    private static Integer people(String region) {
        return Api.as(UUID.randomUUID(), "NATIONAL_ANALYST")
                .get(NATIONAL + "PROVINCE")
                .jsonPath()
                .get("rows.find { it.key == '%s' }?.people".formatted(region));
    }

    /** Each is two levels short in one competency and one in the other. */
    private static void people(SampleAgency agency, int count, UUID unit) {
        for (int n = 0; n < count; n++) {
            var person = agency.employee(unit);
            agency.level(person, agency.service, 1);
            agency.level(person, agency.integrity, 1);
        }
    }

    private static void signedOff(SampleAgency agency) {
        var path = agency.collecting();
        agency.take(path, "analysis", "HR_ADMIN");
        agency.take(path, "prioritisation", "HR_ADMIN");
        Sql.execute("update need_item set status = 'ACCEPTED' where agency_id = '%s'".formatted(agency.id));
        agency.take(path, "sign-off", "APPOINTING_OFFICIAL");
    }

    private static String row(UUID key) {
        return "rows.find { it.key == '%s' }".formatted(key);
    }
}
