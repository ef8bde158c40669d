package bangkom.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
    private final Bands gains = new Bands(List.of(band("LOW", "0"), band("HIGH", "0.70"), band("MEDIUM", "0.30")));

    @ParameterizedTest
    @CsvSource({"1.00,HIGH", "0.70,HIGH", "0.69,MEDIUM", "0.3,MEDIUM", "0.29,LOW", "-2.50,LOW"})
    void aBoundaryBelongsToTheBandAboveIt(BigDecimal gain, String band) {
        assertThat(gains.of(gain)).isEqualTo(band);
    }

    @Test
    void nothingHasNoName() {
        assertThat(gains.of(null)).isNull();
        assertThat(new Bands(List.of()).of(BigDecimal.ONE)).isNull();
    }

    private static EvaluationRuleView band(String code, String from) {
        return new EvaluationRuleView(
                EvaluationRuleKind.GAIN_FROM, code, new BigDecimal(from), LocalDate.of(2018, 1, 1), "Hake");
    }
}
