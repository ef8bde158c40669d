package bangkom.training.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import bangkom.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NeedsConsumerTest {
    private final UUID agency = UUID.randomUUID();
    private final UUID analysis = UUID.randomUUID();
    private final UUID pressing = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void needsAreReadyOnceSignedOffAndAllPiecesHeardInWhateverOrder() {
        try (var topic = new Topic("bangkom.competency.needs.v1")) {
            tellPiece(topic, pressing, 2, 2);
            tellNeed(topic, pressing, 1, 2);
            await().until(() -> count("development_need") == 1);
            listed().body("readiness.ready", is(false))
                    .body("readiness.status", nullValue())
                    .body("readiness.needsHeard", is(1))
                    .body("items[0].complete", is(false))
                    .body("items[0].participants", is(1));

            tellAnalysis(topic, "closed", "CLOSED", 0, 3);
            tellAnalysis(topic, "signed-off", "SIGNED_OFF", 2, 2);
            tellNeed(topic, other, 2, 0);
            await().until(() -> count("needs_analysis_mirror") == 1 && count("development_need") == 2);
            await().untilAsserted(() -> listed().body("readiness.signedOff", is(true)));
            listed().body("readiness.ready", is(false))
                    .body("readiness.status", is("CLOSED"))
                    .body("readiness.needsExpected", is(2))
                    .body("readiness.needsComplete", is(1));

            tellPiece(topic, pressing, 1, 2);
            await().untilAsserted(() -> listed().body("readiness.ready", is(true)));
        }
        listed().body("items.id", contains(pressing.toString(), other.toString()))
                .body("items.complete", contains(true, true))
                .body("items.participants", contains(2, 0))
                .body("items[0].sourceCounts.survey", is(3));
    }

    @Test
    void whatIsHeardTwiceCountsOnce() {
        try (var topic = new Topic("bangkom.competency.needs.v1")) {
            var data = need(pressing, 1, 1);
            var event = topic.tell(
                    agency, "bangkom.need.accepted.v1", analysis.toString(), "need-item:" + pressing, 1, data);
            topic.tell(
                    event, agency, "bangkom.need.accepted.v1", analysis.toString(), "need-item:" + pressing, 1, data);
            tellPiece(topic, pressing, 1, 1);
            tellPiece(topic, pressing, 1, 1);
            tellAnalysis(topic, "signed-off", "SIGNED_OFF", 1, 1);
            await().untilAsserted(() -> listed().body("readiness.ready", is(true)));
        }
        listed().body("readiness.needsComplete", is(1)).body("items.participants", contains(1));
    }

    @Test
    void aListIsReadInPagesByItsOwnAgency() {
        try (var topic = new Topic("bangkom.competency.needs.v1")) {
            tellNeed(topic, other, 2, 0);
            tellNeed(topic, pressing, 1, 0);
            await().until(() -> count("development_need") == 2);
        }
        var first = Api.as(agency, "AUDITOR").get(path() + "&limit=1");
        first.then().body("items.id", contains(pressing.toString())).body("next", notNullValue());
        Api.as(agency, "AUDITOR")
                .get(path() + "&cursor=" + first.jsonPath().getString("next"))
                .then()
                .body("items.id", contains(other.toString()))
                .body("next", nullValue());
        for (var order : List.of("-rank", "-headcount,rank")) {
            var last = Api.as(agency, "AUDITOR").get(path() + "&limit=1&count=true&sort=" + order);
            last.then().body("items.size()", is(1)).body("total", is(2)).body("readiness.needsHeard", is(2));
            var rest = Api.as(agency, "AUDITOR")
                    .get(path() + "&limit=1&sort=" + order + "&cursor="
                            + last.jsonPath().getString("next"));
            assertThat(Stream.of(last, rest).map(page -> page.<String>path("items[0].id")))
                    .containsExactlyInAnyOrder(pressing.toString(), other.toString());
            rest.then().body("next", nullValue());
        }
        Api.as(agency, "AUDITOR")
                .get(path() + "&limit=1&sort=-rank")
                .then()
                .body("items.id", contains(other.toString()));
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .get(path())
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("readiness.needsHeard", is(0));
        Api.as(agency, "HR_ADMIN").get("/v1/development-needs").then().statusCode(400);
        Api.as(agency, "PROVIDER").get(path()).then().statusCode(403);
    }

    private ValidatableResponse listed() {
        return Api.as(agency, "HR_ADMIN").get(path()).then().statusCode(200);
    }

    private String path() {
        return "/v1/development-needs?needsAnalysisId=" + analysis;
    }

    private long count(String table) {
        return Sql.number("select count(*) from " + table + " where agency_id = '" + agency + "'");
    }

    private void tellAnalysis(Topic topic, String pastTense, String status, int accepted, long sequence) {
        topic.tell(
                agency,
                "bangkom.needs-analysis." + pastTense + ".v1",
                analysis.toString(),
                "needs-analysis:" + analysis,
                sequence,
                """
                {"needsAnalysisId": "%s", "title": "AKPK 2027", "fiscalYear": 2027, "status": "%s", "accepted": %d,
                 "deferred": 0, "rejected": 0}""".formatted(analysis, status, accepted));
    }

    private void tellNeed(Topic topic, UUID need, int rank, int headcount) {
        topic.tell(
                agency,
                "bangkom.need.accepted.v1",
                analysis.toString(),
                "need-item:" + need,
                1,
                need(need, rank, headcount));
    }

    private String need(UUID need, int rank, int headcount) {
        return """
                {"needItemId": "%s", "needsAnalysisId": "%s", "fiscalYear": 2027, "unitId": "%s", "competencyId": "%s",
                 "headcount": %d, "targetLevel": 3, "meanGap": 1.5, "priority": 71.2500, "rank": %d,
                 "sourceCounts": {"survey": 3}}""".formatted(need, analysis, UUID.randomUUID(), UUID.randomUUID(), headcount, rank);
    }

    private void tellPiece(Topic topic, UUID need, int piece, int pieces) {
        topic.tell(
                agency,
                "bangkom.need-participants.listed.v1",
                analysis.toString(),
                "need-participants:" + need,
                piece,
                """
                {"needItemId": "%s", "needsAnalysisId": "%s", "piece": %d, "pieces": %d, "participants": [
                 {"employeeId": "%s", "competencyId": "%s", "actual": null, "required": 3}]}""".formatted(
                                need,
                                analysis,
                                piece,
                                pieces,
                                new UUID(need.getMostSignificantBits(), piece),
                                UUID.randomUUID()));
    }
}
