package bangkom.competency.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import bangkom.competency.needs.SampleAgency;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PastRecordsTest {
    private static final String WORDS = "Sedang mengasuh orang tua";

    private final SampleAgency agency = new SampleAgency();

    @Inject
    PastRecords records;

    @Test
    void whatIsPastItsDateNamesNobodyAndEveryTotalStays() throws Exception {
        var leader = agency.employee(agency.unit);
        var me = agency.employee(agency.unit, leader);
        agency.level(me, agency.service, 1);
        var path = agency.collecting();
        agency.as("AUDITOR").get(path).then().body("retainUntil", notNullValue());
        said(path, me, leader);
        agency.take(path, "analysis", "HR_ADMIN");
        Sql.execute(
                "update need_item set status = 'DEFERRED', reason = '%s', decided_by = 'employee:%s' where agency_id = '%s'"
                        .formatted(WORDS, leader, agency.id));
        Sql.execute("insert into group_discussion values (gen_random_uuid(), '%s', 0, '%s', '2026-03-01', 80, 'x')"
                .formatted(agency.id, SampleAgency.idOf(path)));
        Sql.execute("""
                insert into survey_ballot (id, agency_id, instrument_id, waiting, sealed)
                select gen_random_uuid(), agency_id, id, true, 'x' from survey_instrument where agency_id = '%s' limit 1""".formatted(agency.id));
        Sql.execute("update need_item set confirmed_by = 'x' where agency_id = '%s'".formatted(agency.id));
        Sql.execute("update employee_proposal set answered_by = 'x' where agency_id = '%s'".formatted(agency.id));
        Sql.execute("update supervisor_dialogue set correction_reason = '%s' where agency_id = '%s'"
                .formatted(WORDS, agency.id));
        records.forget(agency.id);
        assertThat(named(me)).as("before the date").isEqualTo(9);
        assertThat(needed(me)).as("before the date").isEqualTo(2);
        assertThat(words()).as("before the date").isEqualTo(10);

        Sql.execute("update needs_analysis set opens_on = '2018-01-01', closes_on = '2018-02-01' where agency_id = '%s'"
                .formatted(agency.id));
        Sql.execute("update data_request set answered_at = '2018-02-01Z' where agency_id = '%s'".formatted(agency.id));
        var before = totals(path);
        records.forget(agency.id);
        records.forget(agency.id);
        assertThat(named(me)).isZero();
        assertThat(needed(me)).isZero();
        assertThat(words()).isZero();
        assertThat(Sql.number(
                        "select count(*) from survey_ballot where answers like '%%\"scale\": 4%%' and agency_id = '%s'"
                                .formatted(agency.id)))
                .as("only words go")
                .isOne();
        assertThat(totals(path)).isEqualTo(before);
        agency.as("AUDITOR").get(path + "/history").then().body("items.reason", hasItem("Masa retensi berakhir"));
        agency.as("AUDITOR").get(path).then().body("retainUntil", is("2023-02-01"));
    }

    private void said(String path, UUID me, UUID leader) {
        var analysis = SampleAgency.idOf(path);
        var request = asMe(me, "/v1/data-requests", "{\"kind\": \"ACCESS\", \"details\": \"%s\"}".formatted(WORDS));
        agency.as("HR_ADMIN")
                .header("If-Match", "\"0\"")
                .body("{\"granted\": true, \"answer\": \"%s\"}".formatted(WORDS))
                .post("/v1/data-requests/" + request + "/answer")
                .then()
                .statusCode(200)
                .body("retainUntil", notNullValue());
        asMe(me, "/v1/employee-proposals", """
                {"needsAnalysisId": "%s", "competencyId": "%s", "targetLevel": 3, "motivation": "%s"}""".formatted(analysis, agency.service, WORDS));
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
        var survey = "/v1/survey-instruments/"
                + agency.as("HR_ADMIN")
                        .body("""
                        {"needsAnalysisId": "%s", "title": "Survei", "questions": [
                            {"code": "P1", "text": "Perlu?", "competencyId": "%s", "type": "TEXT"}]}""".formatted(analysis, agency.service))
                        .post("/v1/survey-instruments")
                        .jsonPath()
                        .getString("id");
        agency.as("HR_ADMIN")
                .header("If-Match", "\"0\"")
                .post(survey + "/opening")
                .then()
                .statusCode(200);
        asMe(me, survey + "/responses", "{\"values\": {\"P1\": \"%s\"}}".formatted(WORDS));
        Sql.execute("""
                insert into survey_ballot (id, agency_id, instrument_id, waiting, answers) values (gen_random_uuid(), '%s', '%s',
                    false, '[{"questionCode":"P1","text":"%s"},{"questionCode":"P2","scale":4}]')""".formatted(agency.id, SampleAgency.idOf(survey), WORDS));
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

    private static long needed(UUID me) {
        return Sql.number("select count(*) from need_participant where employee_id = '%s'".formatted(me));
    }

    /** Where words that name nobody, or the names of those who wrote them down, are still found. */
    private long words() {
        return Sql.number("""
                select (select count(*) from survey_ballot where agency_id = '%1$s' and answers like '%%%2$s%%')
                    + (select count(*) from need_item where agency_id = '%1$s' and reason = '%2$s' and decided_by <> '')
                    + (select count(*) from need_item where agency_id = '%1$s' and confirmed_by <> '')
                    + (select count(*) from group_discussion where agency_id = '%1$s' and made_by <> '')
                    + (select count(*) from employee_proposal where agency_id = '%1$s' and answered_by <> '')
                    + (select count(*) from supervisor_dialogue where agency_id = '%1$s' and correction_reason = '%2$s')
                    + (select count(*) from survey_ballot where agency_id = '%1$s' and sealed is not null)
                    + (select count(*) from interview where agency_id = '%1$s' and made_by <> '')""".formatted(agency.id, WORDS));
    }

    /** Where the person or what was said is still found. */
    private long named(UUID me) {
        return Sql.number("""
                select (select count(*) from interview where interviewee_id = '%1$s')
                    + (select count(*) from supervisor_dialogue where employee_id = '%1$s')
                    + (select count(*) from employee_proposal where employee_id = '%1$s' and motivation = '%2$s')
                    + (select count(*) from survey_response where employee_id = '%1$s')
                    + (select count(*) from survey_answer where agency_id = '%3$s' and answer = '%2$s')
                    + (select count(*) from data_request where employee_id = '%1$s' and details = '%2$s')
                    + (select count(*) from need_finding where agency_id = '%3$s' and note = '%2$s')
                    + (select count(*) from need_finding where employee_id = '%1$s')""".formatted(me, WORDS, agency.id));
    }
}
