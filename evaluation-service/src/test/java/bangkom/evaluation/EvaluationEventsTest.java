package bangkom.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.testkit.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationEventsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluation.scheduled",
                "evaluation.opened",
                "evaluation.closed",
                "evaluation.scored",
                "evaluation.finalised",
                "evaluation.cancelled",
                "application-project.proposed",
                "application-project.approved",
                "application-project.started",
                "application-project.submitted",
                "application-project.assessed",
                "application-project.closed",
                "application-project.returned",
                "application-project.abandoned",
                "outcome.confirmed",
                "outcome.rejected"
            })
    void thePublishedExampleKeepsItsSchema(String event) {
        var type = "bangkom." + event + ".v1";

        Contract.assertMatches(type, Contract.example(type));
        assertThat(Contract.example(type)).doesNotContain("nip", "\"name\": \"Pegawai");
    }
}
