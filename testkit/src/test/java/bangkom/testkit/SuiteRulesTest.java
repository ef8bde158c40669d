package bangkom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteRulesTest {
    private static final String PLANTED = "bangkom.testkit.planted";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "featuresAreFreeOfCycles",
                "nothingInjectsFields",
                "onlyMessagingSendsToKafka",
                "businessTimeComesFromOneClock",
                "noClassIsNamedAfterItsWrapping"
            })
    void aPlantedViolationIsFound(String rule) {
        var planted = new ClassFileImporter().importPackages(PLANTED);
        assertThat(SuiteRules.rules(PLANTED).get(rule).evaluate(planted).hasViolation())
                .isTrue();
    }
}
