package bangkom.competency.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobStandardTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void anEmptyFormLacksAllSixParts() {
        assertThat(standard(StandardStatus.DRAFT).missing().list())
                .extracting(Violation::code)
                .containsExactly(
                        "JOB_SUMMARY_MISSING",
                        "RANK_MISSING",
                        "TECHNICAL_COMPETENCIES_MISSING",
                        "MANAGERIAL_COMPETENCIES_MISSING",
                        "SOCIO_CULTURAL_COMPETENCIES_MISSING",
                        "PERFORMANCE_INDICATORS_MISSING");
    }

    @Test
    void onlyADraftIsChangedOrActivated() {
        for (var status : List.of(StandardStatus.ACTIVE, StandardStatus.SUPERSEDED)) {
            assertThatThrownBy(() -> standard(status).activate(DAY)).isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> standard(status).with(standard(status).content()))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void aMergePatchRemovesWhatIsNullAndMergesObjects() throws JsonProcessingException {
        var json = new ObjectMapper();
        var merged = MergePatch.apply(
                json.readTree("{\"a\": 1, \"b\": {\"c\": 2, \"d\": 3}, \"e\": [1, 2]}"),
                json.readTree("{\"a\": null, \"b\": {\"c\": null, \"f\": {\"g\": null}}, \"e\": [3]}"));
        assertThat(merged).isEqualTo(json.readTree("{\"b\": {\"d\": 3, \"f\": {}}, \"e\": [3]}"));
    }

    private static JobStandard standard(StandardStatus status) {
        return new JobStandard(
                UUID.randomUUID(),
                0,
                0,
                UUID.randomUUID(),
                status,
                null,
                " ",
                null,
                StandardDetails.empty(null),
                null,
                null,
                List.of());
    }
}
