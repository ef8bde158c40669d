package bangkom.training.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.commons.messaging.outbox.Event;
import bangkom.testkit.Contract;
import bangkom.training.jp.Reduction;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeliveryEventsTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
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
                        () -> readTree(Contract.example(event.eventType())).fieldNames());
    }

    static Stream<Event> events() {
        var sessions = Stream.of(SessionVerb.values())
                .map(verb -> new SessionChanged(
                        ID,
                        ID,
                        ID,
                        ID,
                        ID,
                        "Angkatan I",
                        verb.to,
                        Instant.parse("2026-04-06T01:00:00Z"),
                        Instant.parse("2026-04-10T09:00:00Z"),
                        30,
                        6,
                        List.of(new CompetencyGoal(ID, 3)),
                        1,
                        verb));
        var enrolments = Stream.of(EnrolmentVerb.values())
                .filter(verb -> verb != EnrolmentVerb.COMPLETE) // told as the completion itself
                .map(verb -> new EnrolmentChanged(ID, ID, ID, verb.to, 1, verb.pastTense));
        var others = Stream.of(
                new EnrolmentChanged(ID, ID, ID, EnrolmentStatus.NOMINATED, 1, "nominated"),
                new AttendanceRecorded(ID, ID, ID, 4, 5, 2),
                completion(ID, null, 40, List.of(new CompetencyReached(ID, 3))),
                completion(null, Reduction.NO_RULE, 0, List.of()),
                new CertificateIssued(ID, ID, ID, "BKPSDM-2026-000001", 1));
        return Stream.of(sessions, enrolments, others).flatMap(s -> s);
    }

    private static Event completion(UUID rule, Reduction reduction, int credited, List<CompetencyReached> outcomes) {
        return new CompletionVerified(
                ID, ID, ID, ID, ID, ID, null, LocalDate.of(2026, 4, 10), 40, credited, rule, reduction, outcomes, 1);
    }

    private static com.fasterxml.jackson.databind.JsonNode readTree(String json) {
        try {
            return JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
