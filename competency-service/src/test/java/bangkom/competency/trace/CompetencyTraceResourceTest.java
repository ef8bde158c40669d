package bangkom.competency.trace;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import bangkom.competency.needs.SampleAgency;
import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CompetencyTraceResourceTest {
    private static final String TRACE = "/v1/competency/trace-links?node=";

    private final SampleAgency agency = new SampleAgency();

    @Test
    void aNeedIsTracedToWhatSupportsItAndALevelToWhatShowedIt() {
        var me = agency.employee(agency.unit);
        var assessment = agency.level(me, agency.service, 1);
        var path = agency.collecting();
        var interview = agency.as("HR_ADMIN")
                .body("""
                        {"needsAnalysisId": "%s", "heldOn": "2026-03-05", "intervieweeId": "%s",
                         "findings": [{"competencyId": "%s", "unitId": "%s", "urgency": 3}]}""".formatted(SampleAgency.idOf(path), me, agency.service, agency.unit))
                .post("/v1/interviews")
                .jsonPath()
                .getString("id");
        agency.take(path, "analysis", "HR_ADMIN");
        var need = agency.as("HR_ADMIN")
                .get("/v1/need-items?needsAnalysisId=" + SampleAgency.idOf(path))
                .jsonPath()
                .getString("items[0].id");

        var ofNeed = agency.as("EMPLOYEE").get(TRACE + "need-item:" + need);
        ofNeed.then()
                .statusCode(200)
                .body("links.from", containsInAnyOrder("interview:" + interview, "assessment:" + assessment))
                .body("links.to", contains("need-item:" + need, "need-item:" + need))
                .body("links.relation", contains("SUPPORTS", "SUPPORTS"))
                .body("nodes.kind", containsInAnyOrder("need-item", "interview", "assessment"))
                .body("nodes.find { it.kind == 'need-item' }.label", is("Pelayanan"))
                .body("nodes.find { it.kind == 'need-item' }.status", is("PROPOSED"));
        agency.as("EMPLOYEE")
                .get(TRACE + "interview:" + interview)
                .then()
                .body("links.to", contains("need-item:" + need));
        agency.as("EMPLOYEE")
                .get(TRACE + "assessment:" + assessment)
                .then()
                .body("links.to", hasItem("need-item:" + need));
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .get(TRACE + "need-item:" + need)
                .then()
                .body("links", empty())
                .body("nodes", empty());
        agency.as("EMPLOYEE").get(TRACE + "need-item").then().statusCode(400);
    }

    @Test
    void anOutcomeIsTracedToTheLevelItSet() {
        var me = agency.employee(agency.unit);
        agency.level(me, agency.service, 3);
        var outcome = UUID.randomUUID();
        SampleAgency.sql("update evidence set source_kind = 'OUTCOME', source_id = '%s' where agency_id = '%s'"
                .formatted(outcome, agency.id));
        var evidence = Sql.text("select id from evidence where agency_id = '" + agency.id + "'");
        var level = Sql.text("select id from profile_level where agency_id = '" + agency.id + "'");

        agency.as("EMPLOYEE")
                .get(TRACE + "outcome:" + outcome)
                .then()
                .body("links.relation", contains("EVIDENCES"))
                .body("links.to", contains("evidence:" + evidence))
                .body("nodes.kind", contains("evidence"));
        agency.as("EMPLOYEE")
                .get(TRACE + "evidence:" + evidence + "&node=profile-level:" + level)
                .then()
                .body("links.relation", containsInAnyOrder("EVIDENCES", "RESOLVES"))
                .body("nodes.kind", containsInAnyOrder("evidence", "profile-level"))
                .body("nodes.find { it.kind == 'profile-level' }.label", is("Pelayanan 3"));
    }
}
