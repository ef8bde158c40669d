package bangkom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuiteRulesTest {
    private static final String PLANTED = "bangkom.testkit.planted";

    @ParameterizedTest
    @MethodSource("names")
    void aPlantedViolationIsFound(String rule) {
        var planted = new ClassFileImporter().importPackages(PLANTED);
        assertThat(SuiteRules.rules(PLANTED).get(rule).evaluate(planted).hasViolation())
                .isTrue();
    }

    static Set<String> names() {
        return SuiteRules.rules(PLANTED).keySet();
    }

    @Test
    void commonsKeepsItsRules() {
        SuiteRules.checkCommons();
    }
}
