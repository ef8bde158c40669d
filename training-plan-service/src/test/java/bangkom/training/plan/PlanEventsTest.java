package bangkom.training.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.commons.messaging.outbox.Event;
import bangkom.commons.money.Rupiah;
import bangkom.testkit.Contract;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID ID = UUID.fromString("0198f2a0-0000-7000-8000-000000000001");

    @ParameterizedTest
    @MethodSource("events")
    void whatIsToldKeepsThePublishedContract(Event event) throws Exception {
        var told = JSON.writeValueAsString(event);

        Contract.assertMatches(event.eventType(), told);
        Contract.assertMatches(event.eventType(), Contract.example(event.eventType()));
        assertThat(JSON.readTree(told).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(
                        JSON.convertValue(JSON.readTree(Contract.example(event.eventType())), Map.class)
                                .keySet());
    }

    static Stream<Event> events() {
        var steps = Stream.concat(
                Stream.of(new PlanChanged(ID, 2026, 1, PlanStatus.DRAFT, 10, new Rupiah(5), 200, 1, "created")),
                Stream.of(PlanVerb.values())
                        .map(verb -> new PlanChanged(ID, 2026, 1, verb.to, 10, new Rupiah(5), 200, 1, verb.pastTense)));
        var items = Stream.of(PlanItemStatus.values())
                .filter(status -> status != PlanItemStatus.DRAFT)
                .map(status -> new PlanItemChanged(ID, ID, ID, ID, ID, ID, ID, 24, status, 1));
        return Stream.concat(steps, items);
    }
}
