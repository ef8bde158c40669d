package bangkom.competency.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import bangkom.competency.Fixture;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import bangkom.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EvidenceConsumerTest {
    private final Fixture fixture = new Fixture();
    private final UUID competency = fixture.competencies("TECHNICAL", 1).get(0);
    private final UUID employee = UUID.randomUUID();

    @Test
    void aCompletionHeardTwiceIsWeakEvidenceOnce() {
        known();
        var completion = UUID.randomUUID();
        var data = completion(completion);
        try (var topic = new Topic("bangkom.training.participation.v1")) {
            var id = topic.tell(fixture.agency, "bangkom.completion.verified.v1", key(), "completion:1", 1, data);
            topic.tell(id, fixture.agency, "bangkom.completion.verified.v1", key(), "completion:1", 1, data);
            topic.tell(fixture.agency, "bangkom.completion.verified.v1", key(), "completion:1", 2, data);
            awaitEvidence(completion);
        }
        assertThat(Sql.text("select source_kind || ' ' || strong || ' ' || level from evidence where source_id = '"
                        + completion + "'"))
                .isEqualTo("COMPLETION false 3");
        assertThat(Sql.number("select count(*) from profile_level where employee_id = '" + employee + "'"))
                .isZero();
    }

    @Test
    void aConfirmedOutcomeChangesTheLevelAndIsToldWithItsCause() {
        known();
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        try (var topic = new Topic("bangkom.evaluation.outcome.v1")) {
            topic.tell(
                    fixture.agency, "bangkom.outcome.confirmed.v1", key(), "o:1", 1, outcome(second, 4, "2026-02-15"));
            awaitEvidence(second);
            topic.tell(
                    fixture.agency, "bangkom.outcome.confirmed.v1", key(), "o:2", 1, outcome(first, 2, "2026-01-15"));
            awaitEvidence(first);
        }
        fixture.as("HR_ADMIN")
                .get("/v1/employees/" + employee + "/competency-profile")
                .then()
                .body("levels[0].level", is(4))
                .body("levels[0].sourceKind", is("OUTCOME"));
        var level = Sql.text("select id from profile_level where employee_id = '" + employee + "'");
        assertThat(Feed.about("profile-level:" + level)).hasSize(1);
        assertThat(Sql.number(
                        "select count(*) from event_feed where causation_id is not null and subject = 'profile-level:"
                                + level + "'"))
                .isEqualTo(1);
    }

    @Test
    void aRevokedCertificateTakesItsEvidenceBackEvenIfItIsHeardFirst() {
        known();
        var heard = UUID.randomUUID();
        var later = UUID.randomUUID();
        var amended = UUID.randomUUID();
        try (var topic = new Topic("bangkom.training.participation.v1")) {
            topic.tell(fixture.agency, "bangkom.completion.verified.v1", key(), "c:1", 1, completion(heard));
            awaitEvidence(heard);
            topic.tell(
                    fixture.agency,
                    "bangkom.certificate.revoked.v1",
                    key(),
                    "z:1",
                    1,
                    takenBack("certificate.revoked", heard));
            topic.tell(
                    fixture.agency,
                    "bangkom.completion.rejected.v1",
                    key(),
                    "c:2",
                    1,
                    takenBack("completion.rejected", later));
            topic.tell(fixture.agency, "bangkom.completion.verified.v1", key(), "c:2", 2, completion(later));
            awaitEvidence(later);
            topic.tell(fixture.agency, "bangkom.completion.verified.v1", key(), "c:3", 1, completion(amended));
            awaitEvidence(amended);
            topic.tell(
                    fixture.agency,
                    "bangkom.completion.amended.v1",
                    key(),
                    "c:3",
                    2,
                    takenBack("completion.amended", amended));
            await().until(() -> Sql.text("select status from evidence where source_id = '" + amended + "'")
                    .equals("REVOKED"));
        }
        assertThat(Sql.text(
                        "select string_agg(distinct status, ',') from evidence where employee_id = '" + employee + "'"))
                .isEqualTo("REVOKED");
        assertThat(Feed.about("evidence:" + Sql.text("select id from evidence where source_id = '" + heard + "'")))
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.evidence.accepted.v1", "bangkom.evidence.revoked.v1");
        Contract.assertAllToldMatch();
    }

    private String completion(UUID id) {
        return Contract.example("bangkom.completion.verified.v1")
                .replace("0198f2a0-0000-7000-8000-000000000008", id.toString())
                .replace("0198f2a0-0000-7000-8000-000000000007", employee.toString())
                .replace("0198f2a0-0000-7000-8000-000000000005", competency.toString());
    }

    private String takenBack(String what, UUID completion) {
        var type = "bangkom." + what + ".v1";
        var data = Contract.example(type)
                .replace("0198f2a0-0000-7000-8000-000000000008", completion.toString())
                .replace("0198f2a0-0000-7000-8000-000000000007", employee.toString());
        Contract.assertMatches(type, data);
        return data;
    }

    @Test
    void whatIsHeardOfSomebodyUnknownWaitsUntilTheyAreKnown() {
        var outcome = UUID.randomUUID();
        try (var topic = new Topic("bangkom.evaluation.outcome.v1")) {
            topic.tell(
                    fixture.agency, "bangkom.outcome.confirmed.v1", key(), "o:1", 1, outcome(outcome, 4, "2026-02-15"));
        }
        await().until(() ->
                Sql.number("select count(*) from pending_evidence where source_id = '" + outcome + "'") == 1);
        assertThat(Sql.number("select count(*) from dead_letter where value like '%" + outcome + "%'"))
                .isZero();
        known();
        awaitEvidence(outcome);
        assertThat(Sql.number("select count(*) from pending_evidence where source_id = '" + outcome + "'"))
                .isZero();
    }

    private void known() {
        fixture.employee(employee, fixture.unit, fixture.position("PENGAWAS"), null);
    }

    private static void awaitEvidence(UUID source) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Sql.number("select count(*) from evidence where source_id = '" + source + "'") == 1);
    }

    private String key() {
        return employee.toString();
    }

    private String outcome(UUID id, int level, String day) {
        return """
                {"outcomeId": "%s", "sessionId": "%s", "employeeId": "%s", "competencyId": "%s", "levelBefore": 1,
                 "levelAfter": %d, "evaluationLevel": "BEHAVIOUR", "confidence": 80, "observedOn": "%s"}""".formatted(id, UUID.randomUUID(), employee, competency, level, day);
    }
}
