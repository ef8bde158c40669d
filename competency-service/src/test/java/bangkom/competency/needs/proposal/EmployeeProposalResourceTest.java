package bangkom.competency.needs.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import bangkom.competency.needs.SampleAgency;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EmployeeProposalResourceTest {
    private static final String PATH = "/v1/employee-proposals";

    private final SampleAgency agency = new SampleAgency();

    @Test
    void aProposalGetsAnAnswerThatItsProposerReads() {
        var leader = agency.employee(agency.unit);
        var me = agency.employee(agency.below, leader);
        var analysis = agency.collecting();
        var proposal = at(propose(analysis, me, agency.service));
        propose(analysis, me, agency.service).then().statusCode(409).body("code", is("PROPOSAL_ALREADY_MADE"));
        propose(analysis, me, UUID.randomUUID()).then().statusCode(422);

        agency.asPerson(me, "EMPLOYEE", "UNIT_MANAGER").get(proposal).then().body("allowedActions", empty());
        answer(proposal, agency.asPerson(me, "EMPLOYEE", "UNIT_MANAGER"), true)
                .then()
                .statusCode(403)
                .body("code", is("SEPARATION_OF_DUTIES"));
        agency.asPerson(leader, "UNIT_MANAGER").get(proposal).then().body("allowedActions", contains("ANSWER"));
        answer(proposal, agency.asPerson(leader, "UNIT_MANAGER"), true)
                .then()
                .statusCode(200)
                .body("status", is("ACCEPTED"));
        answer(proposal, agency.as("HR_ADMIN"), false).then().statusCode(412);
        agency.as("HR_ADMIN")
                .header("If-Match", "\"1\"")
                .body("{\"accepted\": false, \"reason\": \"x\"}")
                .post(proposal + "/answer")
                .then()
                .statusCode(409);
        agency.asPerson(me, "EMPLOYEE")
                .get(proposal)
                .then()
                .body("status", is("ACCEPTED"))
                .body("answer", is("Sesuai sasaran"));
        assertThat(Feed.about("employee-proposal:" + SampleAgency.idOf(proposal)))
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.employee-proposal.answered.v1");
        Contract.assertAllToldMatch();

        var declined = at(propose(analysis, me, agency.integrity));
        answer(declined, agency.as("HR_ADMIN"), false).then().body("status", is("DECLINED"));
        agency.take(analysis, "analysis", "HR_ADMIN");
        agency.as("HR_ADMIN")
                .get("/v1/need-items?needsAnalysisId=" + SampleAgency.idOf(analysis))
                .then()
                .body("items", hasSize(1))
                .body("items[0].targetLevel", is(4))
                .body("items[0].sources.kind", contains("employee-proposal"));
        agency.as("HR_ADMIN")
                .get("/v1/competency/trace-links?node=employee-proposal:" + SampleAgency.idOf(proposal))
                .then()
                .body("links.relation", contains("SUPPORTS"));
        propose(analysis, me, agency.integrity).then().statusCode(409);
    }

    @Test
    void aProposalIsSeenByItsProposerAndByThoseWhoLead() {
        var me = agency.employee(agency.unit);
        var colleague = agency.employee(agency.elsewhere);
        var analysis = agency.collecting();
        var proposal = at(propose(analysis, me, agency.service));
        agency.asPerson(colleague, "EMPLOYEE", "UNIT_MANAGER")
                .get(proposal)
                .then()
                .statusCode(404);
        agency.asPerson(colleague, "EMPLOYEE").get(PATH).then().body("items", empty());
        agency.asPerson(me, "EMPLOYEE")
                .get(PATH + "?status=PROPOSED&needsAnalysisId=" + SampleAgency.idOf(analysis))
                .then()
                .body("items", hasSize(1));
        agency.as("AUDITOR").get(PATH + "?status=DECLINED").then().body("items", empty());
        agency.as("HR_ADMIN").get(proposal + "/history").then().body("items", hasSize(1));
        Api.as(UUID.randomUUID(), "HR_ADMIN").get(proposal).then().statusCode(404);
    }

    private Response propose(String analysis, UUID who, UUID competency) {
        return agency.asPerson(who, "EMPLOYEE")
                .body(
                        "{\"needsAnalysisId\": \"%s\", \"competencyId\": \"%s\", \"targetLevel\": 4, \"motivation\": \"Layanan baru\"}"
                                .formatted(SampleAgency.idOf(analysis), competency))
                .post(PATH);
    }

    private static String at(Response created) {
        created.then().statusCode(201);
        return created.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Response answer(String proposal, RequestSpecification who, boolean accepted) {
        return who.header("If-Match", "\"0\"")
                .body("{\"accepted\": %s, \"reason\": \"Sesuai sasaran\"}".formatted(accepted))
                .post(proposal + "/answer");
    }
}
