package bangkom.training.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.commons.messaging.outbox.Event;
import bangkom.testkit.Contract;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Holds an event against its published schema and example. */
public final class ToldContract {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ToldContract() {}

    public static void assertKept(Event event) {
        try {
            var told = JSON.writeValueAsString(event);
            var example = Contract.example(event.eventType());
            Contract.assertMatches(event.eventType(), told);
            Contract.assertMatches(event.eventType(), example);
            var names = JSON.readTree(example).fieldNames();
            assertThat(JSON.readTree(told).fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(() -> names);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
