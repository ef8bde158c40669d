package bangkom.training.delivery.completion;

import static bangkom.training.delivery.DeliverySample.FIRST_DAY;
import static bangkom.training.delivery.DeliverySample.SECOND_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import bangkom.training.delivery.DeliverySample;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CompletionCreditTest {
    private static final String EVENING =
            "{\"startsAt\": \"2026-02-03T10:00:00Z\", \"endsAt\": \"2026-02-03T13:00:00Z\", \"topic\": \"Malam\"}";

    private final DeliverySample sample = new DeliverySample();

    @Test
    void aCapADayCountsWhatWasCreditedForThatDayBefore() {
        DeliverySample.rule("E_LEARNING", 3);
        var person = sample.person();
        completed("E_LEARNING", 5, person, FIRST_DAY, SECOND_DAY);
        completed("E_LEARNING", 2, person, EVENING);

        sample.hr()
                .get("/v1/completion-records?employeeId=" + person)
                .then()
                .body("items.claimedJp", contains(5, 2))
                .body("items.creditedJp", contains(5, 0))
                .body("items[1].reductionReason", is("CAP_PER_DAY"));
    }

    @Test
    void whatNobodyRegulatedIsRecordedAndCountsNothing() {
        var person = sample.person();
        completed("OTHER_NON_CLASSICAL", 5, person, FIRST_DAY);

        sample.hr()
                .get("/v1/completion-records?employeeId=" + person)
                .then()
                .body("items[0].creditedJp", is(0))
                .body("items[0].reductionReason", is("NO_RULE"));
        assertThat(Feed.all())
                .anyMatch(event -> event.key().equals(person.toString())
                        && event.type().equals("bangkom.completion.verified.v1")
                        && event.data().get("ruleId").isNull()
                        && event.data().get("outcomes").get(0).get("level").asInt() == 3);
    }

    @Test
    void fiveHundredPeopleCompleteTogetherAndTheirNumbersHaveNoGap() {
        DeliverySample.rule("TECHNICAL_TRAINING", null);
        var session = sample.open(sample.item("TECHNICAL_TRAINING", 8), 500, FIRST_DAY);
        var people = sample.people(500);
        sample.enrol(session, people);
        sample.run(session);
        sample.attend(session, 0, people).then().statusCode(200).body("present", is(500));
        sample.complete(session).then().statusCode(200).body("seatsLeft", is(0));

        var where = " where session_id = '" + session + "'";
        assertThat(Sql.number("select count(*) from completion_record" + where)).isEqualTo(500);
        assertThat(Sql.text("select min(number) || ' ' || max(number) || ' ' || count(distinct verification_code)"
                        + " from certificate where agency_id = '" + sample.agency + "'"))
                .isEqualTo("STTP-2026-000001 STTP-2026-000500 500");
        assertThat(Sql.number("select sum(credited_jp) from jp_credit where agency_id = '" + sample.agency + "'"))
                .isEqualTo(4_000);
    }

    private void completed(String form, int hours, UUID person, String... meetings) {
        var session = sample.open(sample.item(form, hours), 5, meetings);
        sample.enrol(session, List.of(person));
        sample.run(session);
        for (int i = 0; i < meetings.length; i++) {
            sample.attend(session, i, List.of(person)).then().statusCode(200);
        }
        sample.complete(session).then().statusCode(200);
    }
}
