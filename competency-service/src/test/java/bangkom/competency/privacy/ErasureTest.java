package bangkom.competency.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.competency.needs.SampleAgency;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ErasureTest {
    private static final String WORDS = "Sakit sejak Januari";

    private final SampleAgency agency = new SampleAgency();

    @Test
    void theWordsOfAnErasedPersonGoAndEveryTotalStays() {
        var leader = agency.employee(agency.unit);
        var me = agency.employee(agency.unit, leader);
        agency.level(me, agency.service, 1);
        var path = agency.collecting();
        var analysis = SampleAgency.idOf(path);
        asMe(me, "/v1/data-requests", "{\"kind\": \"ACCESS\", \"details\": \"%s\"}".formatted(WORDS));
        var proposal = asMe(
                me,
                "/v1/employee-proposals",
                "{\"needsAnalysisId\": \"%s\", \"competencyId\": \"%s\", \"targetLevel\": 3, \"motivation\": \"%s\"}"
                        .formatted(analysis, agency.service, WORDS));
        agency.as("HR_ADMIN")
                .header("If-Match", "\"0\"")
                .body("{\"accepted\": true, \"reason\": \"%s\"}".formatted(WORDS))
                .post("/v1/employee-proposals/" + proposal + "/answer")
                .then()
                .statusCode(200);
        agency.as("HR_ADMIN")
                .body("""
                        {"needsAnalysisId": "%s", "heldOn": "2026-03-01", "intervieweeId": "%s", "findings": [
                            {"competencyId": "%s", "unitId": "%s", "note": "%s", "urgency": 4}]}""".formatted(analysis, me, agency.integrity, agency.unit, WORDS))
                .post("/v1/interviews")
                .then()
                .statusCode(201);
        agency.asPerson(leader, "DIRECT_SUPERVISOR")
                .body("""
                        {"needsAnalysisId": "%s", "employeeId": "%s", "heldOn": "2026-03-01", "needs": [
                            {"competencyId": "%s", "targetLevel": 3, "note": "%s"}]}""".formatted(analysis, me, agency.service, WORDS))
                .post("/v1/supervisor-dialogues")
                .then()
                .statusCode(201);
        asMe(
                me,
                "/v1/employees/" + me + "/evidence",
                "{\"competencyId\": \"%s\", \"claimedLevel\": 3, \"observedOn\": \"2026-01-10\", \"title\": \"%s\","
                                .formatted(agency.service, WORDS)
                        + " \"documentKind\": \"DECREE\", \"documentReference\": \"%s\"}".formatted(WORDS));
        agency.take(path, "analysis", "HR_ADMIN");
        SampleAgency.sql("update need_item set status = 'CONFIRMED' where agency_id = '%s'".formatted(agency.id));
        Sql.execute("""
                insert into need_exclusion select need_item_id, agency_id, employee_id, actual, required, '%s', 'x',
                    '2026-03-02Z' from need_participant where employee_id = '%s' and actual is not null""".formatted(WORDS, me));
        Sql.execute(
                "update employee set departure = 'RETIRED', departed_on = '2026-03-01', active = false where id = '%s'"
                        .formatted(me));
        var before = totals(path);
        assertThat(said()).isEqualTo(8);
        agency.as("HR_ADMIN")
                .header(
                        "If-Match",
                        agency.as("HR_ADMIN").get("/v1/employees/" + me).header("ETag"))
                .body("{\"reason\": \"Masa simpan berakhir\"}")
                .post("/v1/employees/" + me + "/erasure")
                .then()
                .statusCode(200);
        assertThat(said()).isZero();
        assertThat(totals(path)).isEqualTo(before);
    }

    private String asMe(UUID me, String path, String body) {
        var made = agency.asPerson(me, "EMPLOYEE").body(body).post(path);
        made.then().statusCode(201);
        return made.jsonPath().getString("id");
    }

    private List<String> totals(String path) {
        return List.of(
                agency.as("AUDITOR").get(path + "/involvement").asString(),
                agency.as("AUDITOR").get(path + "/roll-up?by=UNIT").asString(),
                agency.as("AUDITOR").get(path + "/roll-up?by=COMPETENCY").asString());
    }

    private long said() {
        return Sql.number("""
                select (select count(*) from need_finding where agency_id = '%1$s' and note = '%2$s')
                    + (select count(*) from need_exclusion where agency_id = '%1$s' and reason = '%2$s')
                    + (select count(*) from employee_proposal where agency_id = '%1$s' and motivation = '%2$s')
                    + (select count(*) from employee_proposal where agency_id = '%1$s' and answer = '%2$s')
                    + (select count(*) from evidence where agency_id = '%1$s' and '%2$s' in (title, document_reference))
                    + (select count(*) from data_request where agency_id = '%1$s' and details = '%2$s')""".formatted(agency.id, WORDS));
    }
}
