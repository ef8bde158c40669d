package bangkom.competency.needs.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import bangkom.competency.needs.SampleAgency;
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
class PlanConsumerTest {
    private final SampleAgency agency = new SampleAgency();
    private final UUID plan = UUID.randomUUID();

    @Test
    void aNeedFollowsItsPlanItemWhateverIsHeardTwiceOrLate() {
        var need = accepted();
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        try (var topic = new Topic("bangkom.training.plan.v1")) {
            var event = tell(topic, "planned", first, need, 1);
            topic.tell(
                    event,
                    agency.id,
                    "bangkom.plan-item.planned.v1",
                    plan.toString(),
                    "plan-item:" + first,
                    1,
                    data(first, need));
            statusBecomes(need, "PLANNED");
            tell(topic, "dropped", first, need, 2);
            statusBecomes(need, "ACCEPTED");
            tell(topic, "planned", first, need, 1);
            tell(topic, "planned", second, need, 1);
            statusBecomes(need, "PLANNED");
            tell(topic, "dropped", first, need, 3);
            topic.tell(agency.id, "bangkom.plan.approved.v1", plan.toString(), "plan:" + plan, 1, "{}");
            tell(topic, "delivered", second, need, 3);
            statusBecomes(need, "ADDRESSED");
        }
        assertThat(Feed.about("need-item:" + need))
                .extracting(Feed.Told::type)
                .containsExactly(
                        "bangkom.need.planned.v1",
                        "bangkom.need.reopened.v1",
                        "bangkom.need.planned.v1",
                        "bangkom.need.addressed.v1");
        assertThat(Feed.about("need-item:" + need))
                .extracting(Feed.Told::sequence)
                .containsExactly(1L, 2L, 3L, 4L);
        Contract.assertAllToldMatch();
        assertThat(Sql.number("select count(*) from dead_letter where topic = 'bangkom.training.plan.v1'"))
                .isZero();
    }

    @Test
    void aNeedIsOpenOnlyOnceNoPlanHoldsItInWhateverOrderPlansAreHeard() {
        var need = accepted();
        var old = UUID.randomUUID();
        var revised = UUID.randomUUID();
        try (var topic = new Topic("bangkom.training.plan.v1")) {
            tell(topic, "planned", revised, need, 1);
            statusBecomes(need, "PLANNED");
            tell(topic, "planned", old, need, 1);
            tell(topic, "dropped", old, need, 2);
            tell(topic, "dropped", revised, need, 2);
            statusBecomes(need, "ACCEPTED");
            var again = UUID.randomUUID();
            tell(topic, "dropped", again, need, 2);
            tell(topic, "planned", again, need, 1);
            var last = UUID.randomUUID();
            tell(topic, "planned", last, need, 1);
            statusBecomes(need, "PLANNED");
            tell(topic, "dropped", last, need, 2);
            statusBecomes(need, "ACCEPTED");
        }
        assertThat(Feed.about("need-item:" + need))
                .extracting(Feed.Told::type)
                .containsExactly(
                        "bangkom.need.planned.v1",
                        "bangkom.need.reopened.v1",
                        "bangkom.need.planned.v1",
                        "bangkom.need.reopened.v1");
    }

    @Test
    void aNeedThatWasAddressedIsClosedOrOpenAgainAndThenFollowsItsOtherPlans() {
        var need = accepted();
        SampleAgency.sql("update needs_analysis set status = 'SIGNED_OFF' where agency_id = '%s'".formatted(agency.id));
        var delivered = UUID.randomUUID();
        var next = UUID.randomUUID();
        try (var topic = new Topic("bangkom.training.plan.v1")) {
            tell(topic, "planned", delivered, need, 1);
            statusBecomes(need, "PLANNED");
            decide(need, "closure", 409);
            tell(topic, "delivered", delivered, need, 2);
            statusBecomes(need, "ADDRESSED");
            decide(need, "closure", 200);
            tell(topic, "planned", next, need, 1);
            await().atMost(Duration.ofSeconds(60))
                    .until(() ->
                            Sql.number("select count(*) from need_plan_item where plan_item_id = '%s'".formatted(next))
                                    == 1);
            decide(need, "reopening", 200);
            statusBecomes(need, "PLANNED");
            tell(topic, "delivered", delivered, need, 2);
            tell(topic, "dropped", next, need, 2);
            statusBecomes(need, "ACCEPTED");
        }
        assertThat(Feed.about("need-item:" + need))
                .extracting(Feed.Told::type)
                .containsExactly(
                        "bangkom.need.planned.v1",
                        "bangkom.need.addressed.v1",
                        "bangkom.need.closed.v1",
                        "bangkom.need.reopened.v1",
                        "bangkom.need.planned.v1",
                        "bangkom.need.reopened.v1");
        assertThat(Feed.about("need-item:" + need))
                .extracting(Feed.Told::sequence)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        Contract.assertAllToldMatch();
        agency.as("AUDITOR")
                .get("/v1/need-items/" + need + "/history")
                .then()
                .body("items.reason", hasItem("Sesuai hasil evaluasi"));
    }

    private void decide(UUID need, String verb, int status) {
        var path = "/v1/need-items/" + need;
        agency.as("HR_ADMIN")
                .header("If-Match", agency.as("HR_ADMIN").get(path).header("ETag"))
                .body("{\"reason\": \"Sesuai hasil evaluasi\"}")
                .post(path + "/" + verb)
                .then()
                .statusCode(status);
    }

    private UUID accepted() {
        agency.level(agency.employee(agency.unit), agency.service, 1);
        var path = agency.collecting();
        agency.take(path, "analysis", "HR_ADMIN");
        var need = agency.as("HR_ADMIN")
                .get("/v1/need-items?needsAnalysisId=" + SampleAgency.idOf(path))
                .jsonPath()
                .getString("items[0].id");
        SampleAgency.sql("update need_item set status = 'ACCEPTED' where id = '" + need + "'");
        return UUID.fromString(need);
    }

    private UUID tell(Topic topic, String what, UUID item, UUID need, long sequence) {
        return topic.tell(
                agency.id,
                "bangkom.plan-item." + what + ".v1",
                plan.toString(),
                "plan-item:" + item,
                sequence,
                data(item, need));
    }

    private static String data(UUID item, UUID need) {
        return "{\"planItemId\": \"%s\", \"needItemId\": \"%s\", \"participants\": 1, \"status\": \"x\"}"
                .formatted(item, need);
    }

    private static void statusBecomes(UUID need, String status) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Sql.text("select status from need_item where id = '" + need + "'")
                        .equals(status));
    }
}
